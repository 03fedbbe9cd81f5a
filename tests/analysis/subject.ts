import { engineFor, type EngineOptions } from '../../src/engine.ts';
import type { Egress, FileAnalysis } from '../../src/analysis/types.ts';
import type { Target } from '../../src/manifest/types.ts';

/** What is known of a text that stands alone; a text that mentions nothing, or does not parse, is an analysis of nothing. */
export function analysed(code: string, file = '/p/file.ts', options: EngineOptions = {}): FileAnalysis {
  const result = engineFor(options).analyse(file, code, '/p');
  if (result?.problem) throw new SyntaxError(`${result.problem.message}: ${code.slice(0, 200)}`);
  return result?.analysis ?? { file: 'file.ts', egress: [], handed: [], touched: [], collected: [], commands: () => [], literals: [], weakened: [], limited: false };
}

export const fileFor = (code: string): string => (/<\/|\/>/.test(code) ? '/p/file.tsx' : '/p/file.ts');

/** The APIs that a text sends by, in its order. */
export const apisOf = (code: string): string => analysed(code, fileFor(code)).egress.map((e) => e.api).join(', ');

export function written(target: Target): string {
  switch (target.kind) {
    case 'configured': case 'caller': return `${target.kind} ${target.name}`;
    case 'unknown': return 'unknown';
    default: return `${target.kind} ${target.url}`;
  }
}

/** Where one egress goes: every alternative, and how it was hidden. */
export function destinationOf({ destination }: Egress): string {
  const targets = destination.targets.map(written).sort().join(' | ');
  return destination.concealed.length ? `${targets} (${destination.concealed.join(', ')})` : targets;
}

export const destinationsOf = (code: string): string => analysed(code, fileFor(code)).egress.map(destinationOf).join('; ');

/** A snippet, what is right, and, where the engine does not get it right yet, why not. */
export type Row = readonly [code: string, expected: string, gap?: string];
