import path from 'node:path';
import { manifestIn } from '../../manifest/load.ts';

/** A path as reports write it: relative to the root, `/`-separated. */
export function relativeTo(root: string, name: string): string {
  return path.relative(root, name).split(path.sep).join('/');
}

/** The manifest above a file; `known` remembers that of each folder on the way. */
export function nearestManifest(file: string, known: Map<string, string | undefined>): string | undefined {
  const asked: string[] = [];
  let found: string | undefined;
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    if (known.has(folder)) { found = known.get(folder); break; }
    asked.push(folder);
    found = manifestIn(folder);
    if (found !== undefined || folder === path.dirname(folder)) break;
  }
  for (const folder of asked) known.set(folder, found);
  return found;
}
