import path from 'node:path';
import { findManifest } from '../manifest/load.ts';

/** A path as reports write it: relative to the root, `/`-separated. */
export function relativeTo(root: string, name: string): string {
  return path.relative(root, name).split(path.sep).join('/');
}

/** The manifest above a file; `known` remembers that of each folder. */
export function nearestManifest(file: string, known: Map<string, string | undefined>): string | undefined {
  const folder = path.dirname(file);
  if (!known.has(folder)) known.set(folder, findManifest(file));
  return known.get(folder);
}
