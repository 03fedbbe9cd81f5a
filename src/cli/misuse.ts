/** What the user can put right: the message says how. Ends the run with exit 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}

/** An error of the system, in words. */
export function causeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'it does not exist', EACCES: 'permission is denied', EPERM: 'permission is denied', EROFS: 'the file system is read-only', EISDIR: 'it is a folder',
    ENOTDIR: 'a part of the path is no folder', ENOSPC: 'the disk is full', EDQUOT: 'the quota is used up', EFBIG: 'it would be larger than files may be', ELOOP: 'its links go in a circle', EEXIST: 'it exists',
    EMFILE: 'too many files are open', ENAMETOOLONG: 'the name is too long', EIO: 'the disk reports an error',
  };
  return words[code] ?? (code === '' && error instanceof Error ? (error.message.split('\n')[0] ?? 'it failed') : code);
}
