import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a variable is set to, and where. */
export interface Setting {
  readonly value: string;
  readonly path: string;
  readonly line: number;
}

/** The settings of each folder's environment files, by name; and whether a repository's root is there. */
export type Environments = Map<string, { readonly settings: ReadonlyMap<string, readonly Setting[]>; readonly top: boolean }>;

const environmentFiles = /^\.env(?:\.(?!example|sample|template|local)[\w-]+)*$/;

/** What committed environment files near a folder give a variable: nearest folder first, up to the repository's root. */
export function environmentOf(name: string, folder: string, known: Environments): readonly Setting[] {
  for (let at = folder, up = '', n = 0; at !== up && n < 12; up = at, at = path.dirname(at), n++) {
    let here = known.get(at);
    if (!here) known.set(at, (here = settingsIn(at)));
    const found = here.settings.get(name);
    if (found || here.top) return found ?? [];
  }
  return [];
}

function settingsIn(folder: string): { settings: Map<string, Setting[]>; top: boolean } {
  const settings = new Map<string, Setting[]>();
  let entries: string[];
  try { entries = readdirSync(folder); } catch { return { settings, top: false }; }
  for (const file of entries.filter((e) => environmentFiles.test(e)).sort()) {
    const full = path.join(folder, file);
    try {
      readFileSync(full, 'utf8').split('\n').forEach((line, i) => {
        const said = settingOf(line);
        if (!said) return;
        const setting = { value: said.value, path: full, line: i + 1 };
        const list = settings.get(said.name);
        if (list) list.push(setting); else settings.set(said.name, [setting]);
      });
    } catch { /* A folder of that name, or no permission: it gives nothing. */ }
  }
  return { settings, top: entries.includes('.git') };
}

/** What a line of an environment file sets: `NAME=value`, `export NAME="value"`. */
function settingOf(line: string): { name: string; value: string } | undefined {
  const equals = line.indexOf('=');
  if (equals < 0) return undefined;
  const left = line.slice(0, equals).trim();
  const value = line.slice(equals + 1).trim();
  const quote = value[0];
  const bare = quote && '\'"`'.includes(quote) && value.endsWith(quote) ? value.slice(1, -1) : value;
  return bare ? { name: left.startsWith('export ') ? left.slice(7).trim() : left, value: bare } : undefined;
}
