import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Minimatch } from 'minimatch';

/** The files below a folder that a glob means, absolute and sorted. Packages and the repository's own data are left out. */
export function filesMatching(glob: string, folder: string): string[] {
  const pattern = new Minimatch(glob.replace(/^\.\//, ''), { dot: true, platform: 'linux' });
  const [parts = []] = pattern.set;
  // Without alternatives, the folders before the first star need not be left.
  const fixed = pattern.set.length === 1 ? parts.slice(0, -1).findIndex((part) => typeof part !== 'string') : 0;
  const start = parts.slice(0, fixed === -1 ? -1 : fixed).join('/');
  return below(folder, start).filter((file) => pattern.match(file)).sort().map((file) => path.join(folder, file));
}

function below(root: string, folder: string): string[] {
  let entries;
  try { entries = readdirSync(path.join(root, folder), { withFileTypes: true }); } catch { return []; }
  return entries.flatMap((entry) => {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [name];
    return entry.name === 'node_modules' || entry.name === '.git' ? [] : below(root, name);
  });
}
