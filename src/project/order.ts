import { readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';

/** What hosts leave out by themselves. https://eslint.org/docs/latest/use/configure/ignore */
const skipped: ReadonlySet<string> = new Set(['node_modules', '.git']);

/**
 * The files of a folder in the order in which hosts come to them: depth first, as the folder's entries stand on the disk; first those
 * behind a given one, then all others. Folders that cannot be read are taken to be empty, and links are not followed.
 * @param root absolute path
 * @param from absolute path of the file that the host is at
 * @param endings of the files that are wanted, each with its dot
 */
export function* filesFrom(root: string, from: string, endings: ReadonlySet<string>): Generator<string> {
  for (let name = from; name !== root && name !== path.dirname(name); name = path.dirname(name)) {
    const folder = path.dirname(name);
    const entries = entriesOf(folder);
    yield* below(folder, entries.slice(entries.findIndex((entry) => entry.name === path.basename(name)) + 1), endings);
  }
  yield* below(root, entriesOf(root), endings);
}

function* below(folder: string, entries: readonly Dirent[], endings: ReadonlySet<string>): Generator<string> {
  for (const entry of entries) {
    const name = path.join(folder, entry.name);
    if (entry.isFile()) { if (endings.has(path.extname(entry.name))) yield name; }
    else if (entry.isDirectory() && !skipped.has(entry.name)) yield* below(name, entriesOf(name), endings);
  }
}

function entriesOf(folder: string): Dirent[] {
  try { return readdirSync(folder, { withFileTypes: true }); } catch { return []; }
}
