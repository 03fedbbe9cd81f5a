import { launchers, shells, type Launcher, type Shell } from '../catalogue/launchers.ts';

const byCommand = <Row extends { readonly command: string | readonly string[] }>(rows: readonly Row[]): ReadonlyMap<string, Row> => new Map(rows.flatMap((row) => (typeof row.command === 'string' ? [row.command] : row.command).map((name) => [name, row] as const)));
const launcherRows = byCommand(launchers);
const shellRows = byCommand(shells);

export function launcherOf(program: string): Launcher | undefined {
  return launcherRows.get(program);
}

export function shellOf(program: string): Shell | undefined {
  return shellRows.get(program);
}

/** What an option takes: the next word, a value that is attached to it, or nothing. `-nu x` is `-n -u x`. */
export function takes(options: readonly string[] | undefined, word: string): 'next' | 'attached' | undefined {
  if (options === undefined) return undefined;
  if (options.includes(word)) return 'next';
  if (word.startsWith('--')) return word.includes('=') && options.includes(word.slice(0, word.indexOf('='))) ? 'attached' : undefined;
  for (let i = 1; i < word.length; i++) if (options.includes(`-${word[i] as string}`)) return i === word.length - 1 ? 'next' : 'attached';
  return undefined;
}
