import path from 'node:path';
import { statSync } from 'node:fs';
import { loadPolicy } from '../manifest/load.ts';
import { visible } from '../report/visible.ts';
import type { ReportedError } from '../report/types.ts';
import { discover, isCode } from './files.ts';
import { nearestManifest, relativeTo, type Outcome } from './judge.ts';
import { causeOf, Misuse } from './misuse.ts';
import { tell } from './output.ts';
import { judgeOn, threadsFor } from './threads.ts';

/** One pass over the code, before it is made a report or a draft of. */
export interface Run {
  readonly outcomes: readonly Outcome[];
  readonly errors: readonly ReportedError[];
  readonly notes: readonly string[];
  /** Absolute paths of the manifests that govern the files, the nearest to the root first. */
  readonly manifests: readonly string[];
  /** Whether the run looked at everything in a folder. */
  covers(folder: string): boolean;
}

export interface RunOptions {
  readonly paths: readonly string[];
  readonly root: string;
  readonly manifest: string | undefined;
  readonly threads: number | undefined;
}

/**
 * Finds and judges the files. Manifests are read before anything is analysed.
 * @throws {Misuse} where there is nothing to analyse
 * @throws {ManifestError}
 */
export async function run({ paths, root, manifest, threads }: RunOptions, entry: URL): Promise<Run> {
  const found = discover(paths, paths.length > 0 ? process.cwd() : root);
  if (found.files.length === 0 && found.errors.length === 0) {
    throw new Misuse(['Nothing to analyse: no JavaScript, TypeScript, Vue, Svelte or Astro files were found. Name the folder that holds the code.', ...found.notes].join('\negress: '));
  }
  const known = new Map<string, string | undefined>();
  const manifests = manifest === undefined ? [...new Set(found.files.map((file) => nearestManifest(file, known)).filter((file) => file !== undefined))] : [manifest];
  for (const file of manifests) loadPolicy(file);
  const progress = newProgress(found.files.length);
  const outcomes = await judgeOn(threads ?? threadsFor(found.files.length), { files: found.files, root, manifest }, entry, progress.done);
  progress.end();
  const depth = (file: string): number => relativeTo(root, file).split('/').length;
  return {
    outcomes,
    errors: [...found.errors.map(({ path: name, message }) => ({ file: relativeTo(root, name) || '.', line: 1, message })), ...outcomes.flatMap((outcome) => outcome.errors), ...unfollowed(outcomes)],
    notes: [...found.notes, ...outcomes.flatMap((outcome) => outcome.notes)],
    covers: (folder) => found.folders.some((start) => folder === start || folder.startsWith(start.endsWith(path.sep) ? start : `${start}${path.sep}`)),
    manifests: manifests.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1)),
  };
}

/** Files that others lead to and that nobody could look at: neither on the way nor by themselves. */
function unfollowed(outcomes: readonly Outcome[]): ReportedError[] {
  const looked = new Map(outcomes.map((outcome) => [outcome.file, outcome]));
  return outcomes.flatMap((outcome) => outcome.unreadable.flatMap(([file, why]) => {
    const own = looked.get(file);
    const seen = own !== undefined && (own.parsed || own.errors.length > 0 || (!own.mentioned && why.startsWith('larger')));
    // A destination in data that cannot be read stays unknown, and that is reported where it is used.
    return seen || !isCode(file) ? [] : [{ file, line: 1, message: `could not be followed: ${why}` }];
  }));
}

function newProgress(total: number): { done(files: number): void; end(): void } {
  if (process.stderr.isTTY !== true || total < 200) return { done() {}, end() {} };
  let count = 0;
  let told = 0;
  return {
    done(files) {
      count += files;
      const now = performance.now();
      if (now - told < 100) return;
      told = now;
      tell(`\r\u001b[Kegress: ${count} of ${total} files`);
    },
    end() { tell('\r\u001b[K'); },
  };
}

/** `--root`, or the folder the command runs in. */
export function rootOf(given: string | undefined): string {
  const root = path.resolve(given ?? '.');
  try {
    if (!statSync(root).isDirectory()) throw Object.assign(new Error('no folder'), { code: 'ENOTDIR' });
  } catch (error) {
    throw new Misuse(`--root ${visible(given ?? '.')} cannot be used: ${causeOf(error)}. Name a folder that exists.`);
  }
  return root;
}

export function threadsIn(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (!/^\d{1,2}$/.test(given) || Number(given) < 1 || Number(given) > 64) throw new Misuse(`--threads ${visible(given, 40)} is no number of threads. Write a number from 1 to 64.`);
  return Number(given);
}
