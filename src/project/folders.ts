import { readdirSync } from 'node:fs';

/** The names of the sources of each folder. */
export type Folders = Map<string, readonly string[]>;

const source = /\.[cm]?[jt]sx?$/;

/** The sources that lie in a folder itself, sorted; none where it cannot be read. Declarations are none. */
export function sourcesIn(folder: string, known: Folders): readonly string[] {
  let found = known.get(folder);
  if (!found) known.set(folder, (found = namesIn(folder)));
  return found;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((e) => e.isFile() && source.test(e.name) && !/\.d\.[cm]?ts$/.test(e.name)).map((e) => e.name).sort();
  } catch { return []; }
}
