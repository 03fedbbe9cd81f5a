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

/** Takes files a portion at a time: the first that are left, or the last. */
export interface Portions {
  /** Files that were not taken yet. */
  readonly left: number;
  /** @param last two threads that take from the two ends share fewer of the files that theirs import: neighbours import the same */
  next(last?: boolean): Portion | undefined;
}

/** How many portions so many files are. */
export const portionsIn = (files: number): number => Math.ceil(files / mostFiles);

/** @param files absolute paths */
export function newPortions(files: readonly string[]): Portions {
  let next = 0;
  let end = files.length;
  return {
    get left() { return end - next; },
    next(last = false) {
      if (next >= end) return undefined;
      const count = Math.min(mostFiles, end - next);
      const at = last ? end - count : next;
      if (last) end = at;
      else next += count;
      const taken = files.slice(at, at + count);
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
