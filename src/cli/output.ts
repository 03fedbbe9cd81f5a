import { accessSync, constants, lstatSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { visible } from '../report/visible.ts';
import { causeOf, Misuse } from './misuse.ts';

/**
 * Writes a whole file or nothing: into a temporary file beside the target, then renamed. A target that is no regular
 * file (a pipe, a device) is written to directly; a link stays a link.
 * @throws {Misuse}
 */
export function writeWhole(file: string, text: string): void {
  let temporary: string | undefined;
  try {
    const target = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ? realpathSync(file) : file;
    const known = statSync(target, { throwIfNoEntry: false });
    if (known !== undefined) {
      if (known.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
      // Renaming needs no right to write to the file itself, but whoever took that right away meant it.
      accessSync(target, constants.W_OK);
      if (!known.isFile()) return writeFileSync(target, text);
    }
    const name = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    temporary = name;
    writeFileSync(name, text, { flag: 'wx', ...(known && { mode: known.mode }) });
    renameSync(name, target);
  } catch (error) {
    if (temporary !== undefined && !(error instanceof Error && 'code' in error && error.code === 'EEXIST')) rmSync(temporary, { force: true });
    throw new Misuse(`Cannot write ${visible(file)}: ${causeOf(error)}.`);
  }
}

/** How long another run may take to edit a file, in milliseconds, before it is taken for one that died. */
const longestEdit = 10_000;

/**
 * Edits a file while no other run of the command does: what is read meanwhile is what is written over. Where nothing may be
 * created beside the file, the edit itself says so.
 */
export function exclusively(file: string, edit: () => void): void {
  const lock = join(dirname(file), `.${basename(file)}.lock`);
  const taken = (): boolean => {
    try {
      writeFileSync(lock, '', { flag: 'wx' });
      return true;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) return false;
      if (Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) > longestEdit) rmSync(lock, { force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
      return taken();
    }
  };
  const mine = taken();
  try {
    edit();
  } finally {
    if (mine) rmSync(lock, { force: true });
  }
}

/** Prints, and takes a reader that has gone (`| head`) for granted. */
export function print(text: string): void {
  process.stdout.write(text);
}

export function tell(text: string): void {
  process.stderr.write(text);
}

/** A closed pipe ends the run quietly; anything else is an error, and is told where that can be. */
export function heedClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      if (stream === process.stdout) tell(`egress: Cannot print: ${causeOf(error)}.\n`);
      process.exit(2);
    });
  }
}

/** Whether to colour: `FORCE_COLOR` and `NO_COLOR` decide, else whether people are looking. */
export function coloured(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv = process.env): boolean {
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}
