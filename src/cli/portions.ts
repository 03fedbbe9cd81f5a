import { readContent, type Content } from './source.ts';

/** Files that a thread is handed at a time, and the bytes of them that are read for it: it reads itself what is beyond. */
const mostFiles = 100;
const mostBytes = 8 * 1024 * 1024;

/** Files that a thread is handed, with what the first of them hold. */
export interface Portion {
  readonly at: number;
  readonly files: readonly string[];
  readonly contents: readonly Content[];
}

/** Takes files in their order, a portion at a time. */
export interface Portions {
  /** Files that were not taken yet. */
  readonly left: number;
  next(): Portion | undefined;
}

/** How many portions so many files are. */
export const portionsIn = (files: number): number => Math.ceil(files / mostFiles);

/** @param files absolute paths */
export function newPortions(files: readonly string[]): Portions {
  let next = 0;
  return {
    get left() { return files.length - next; },
    next() {
      if (next >= files.length) return undefined;
      const at = next;
      const taken = files.slice(at, (next = Math.min(at + mostFiles, files.length)));
      const contents: Content[] = [];
      let bytes = 0;
      for (const file of taken) {
        if (bytes >= mostBytes) break;
        const content = readContent(file);
        contents.push(content);
        if (content.error === undefined) bytes += content.bytes.length;
      }
      return { at, files: taken, contents };
    },
  };
}

/** What can be handed to a thread without a copy. */
export function transferable(contents: readonly Content[]): ArrayBuffer[] {
  const whole = contents.flatMap((content) => {
    if (content.error !== undefined) return [];
    const { buffer, length } = content.bytes;
    return buffer instanceof ArrayBuffer && length > 0 && length === buffer.byteLength ? [buffer] : [];
  });
  return [...new Set(whole)];
}
