import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * One digest over the contents of files, in the order given. Paths are left out, so that a checkout elsewhere has the
 * same digest. A file that does not exist counts as absent; one that cannot be read throws.
 */
export function digestOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = contentOf(file);
    // The length keeps two files apart from one that holds both.
    hash.update(content === undefined ? 'absent;' : `${content.length};`);
    if (content !== undefined) hash.update(content);
  }
  return hash.digest('hex');
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
