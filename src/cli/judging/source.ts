import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { decoded } from '../../project/decoded.ts';
import { causeOf } from '../misuse.ts';

export type Source =
  | { readonly text: string; readonly damaged: boolean; readonly error?: undefined }
  | { readonly error: string };

/** What a file holds, as threads can hand it over. */
export type Content =
  | { readonly bytes: Uint8Array; readonly error?: undefined }
  | { readonly error: string };

/** Beyond this nobody wrote it, and its tree would not fit into memory. */
const mostBytes = 64 * 1024 * 1024;

/** A file's text (see `decoded`). Never throws. */
export function readSource(file: string): Source {
  return sourceOf(readContent(file));
}

/** The text of what a file holds. */
export function sourceOf(content: Content): Source {
  return content.error === undefined ? decoded(content.bytes) : content;
}

/** What a file holds. Never throws. */
export function readContent(file: string): Content {
  let descriptor: number | undefined;
  try {
    // Not blocking, so that a pipe that took the file's place since it was found cannot hold the run.
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return { error: 'is no regular file' };
    if (stat.size > mostBytes) return { error: `is larger than ${mostBytes / 1024 / 1024} MB, which is more than is analysed` };
    return { bytes: readFileSync(descriptor) };
  } catch (error) {
    return { error: `cannot be read: ${causeOf(error)}` };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
