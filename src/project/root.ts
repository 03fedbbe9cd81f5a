import { existsSync } from 'node:fs';
import path from 'node:path';

/** The nearest folder above a file that is a package or a repository. */
export function rootAbove(file: string): string | undefined {
  for (let folder = path.dirname(file), below = ''; folder !== below; below = folder, folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, 'package.json')) || existsSync(path.join(folder, '.git'))) return folder;
  }
  return undefined;
}
