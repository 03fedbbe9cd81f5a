import path from 'node:path';
import { statSync } from 'node:fs';
import type { Finding } from '../../findings.ts';
import { readManifest } from '../../manifest/load.ts';
import type { Endpoint } from '../../manifest/types.ts';
import { visible } from '../../report/visible.ts';
import type { ReportedError } from '../../report/types.ts';
import { discover, isCode } from './files.ts';
import type { Imports, Outcome } from './judge.ts';
import { policyOf, type ManifestTexts } from './manifests.ts';
import { causeOf, Misuse } from '../misuse.ts';
import { tell } from '../output.ts';
import { nearestManifest, relativeTo } from './paths.ts';
import type { Given } from './models.ts';
import { startThreads, type Threads } from './threads.ts';

/** One pass over the code, before it is made a report or a draft of. */
export interface Run {
  readonly outcomes: readonly Outcome[];
  readonly errors: readonly ReportedError[];
  readonly notes: readonly string[];
  /** Absolute paths of the manifests that govern the files, the nearest to the root first. */
  readonly manifests: readonly string[];
  /** The texts of the manifests, and by manifest what it declares and which files (by their names in the outcomes) it governs. */
  readonly texts: ManifestTexts;
  readonly governed: readonly { readonly manifest: string; readonly endpoints: readonly Endpoint[]; readonly files: ReadonlySet<string> }[];
  /** Findings at the manifests. */
  readonly atManifests: readonly Finding[];
}

export interface RunOptions {
  readonly paths: readonly string[];
  readonly root: string;
  readonly manifest: string | undefined;
  readonly threads: number | undefined;
  /** Models besides the catalogue's. */
  readonly models?: Given['models'];
  /** Manifests that are not on the disk yet. */
  readonly texts?: ManifestTexts;
  /** Is told what the run is going to judge, before it does. */
  readonly begun?: (found: Begun) => void;
}

/** What a run is going to judge. */
export interface Begun {
  /** By file, relative to the root: what it imports. */
  readonly imports: ReadonlyMap<string, Imports>;
  readonly texts: ManifestTexts;
}

/**
 * Finds and judges the files. Manifests are read before anything is analysed.
 * @throws {Misuse} where there is nothing to analyse
 * @throws {ManifestError}
 */
export async function run(options: RunOptions, entry: URL): Promise<Run> {
  const threads = startThreads(entry, { models: options.models ?? [] });
  try {
    return await runOn(threads, options);
  } finally {
    threads.end();
  }
}

/** A run on threads that are there already. */
export async function runOn(threads: Threads, { paths, root, manifest, threads: count, texts: given, begun }: RunOptions): Promise<Run> {
  const found = discover(paths, paths.length > 0 ? process.cwd() : root);
  if (found.files.length === 0 && found.errors.length === 0) {
    throw new Misuse(['Nothing to analyse: no JavaScript, TypeScript, Vue, Svelte or Astro files were found. Name the folder that holds the code.', ...found.notes].join('\negress: '));
  }
  const known = new Map<string, string | undefined>();
  const manifestOf = (file: string): string | undefined => manifest ?? nearestManifest(file, known);
  const depth = (file: string): number => relativeTo(root, file).split('/').length;
  const manifests = [...new Set(found.files.map(manifestOf).filter((file) => file !== undefined))].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  const texts: ManifestTexts = new Map(manifests.map((file) => [file, given?.get(file) ?? readManifest(file)]));
  const governed = manifests.map((file) => ({ manifest: file, endpoints: policyOf(texts, file).data?.endpoints ?? [], files: new Set(found.files.filter((name) => manifestOf(name) === file).map((name) => relativeTo(root, name))) }));
  threads.heed(texts);
  if (begun) {
    const imports = await threads.imports(found.files, root);
    begun({ imports: new Map(found.files.map((file, i) => [relativeTo(root, file), imports[i] ?? []])), texts });
  }
  const progress = newProgress(found.files.length);
  const { outcomes, notes } = await threads.judge({ files: found.files, root, manifest }, count, progress.done);
  progress.end();
  const errors = [...found.errors.map(({ path: name, message }) => ({ file: relativeTo(root, name) || '.', line: 1, message })), ...outcomes.flatMap((outcome) => outcome.errors), ...unfollowed(outcomes)];
  const atManifests: Finding[] = [];
  for (const file of manifests) {
    // Whether an endpoint is used can be said only where everything below its manifest was looked at, and could be.
    const whole = errors.length === 0 && found.folders.some((start) => !path.relative(start, path.dirname(file)).startsWith('..'));
    const used = new Set(outcomes.flatMap((outcome, i) => (manifestOf(found.files[i] as string) === file ? outcome.used : [])));
    const findings = await threads.judgeManifest(file, whole ? [...used] : undefined);
    atManifests.push(...findings.map((finding) => ({ ...finding, file: relativeTo(root, file) })));
  }
  return { outcomes, errors, atManifests, manifests, texts, governed, notes: [...found.notes, ...notes, ...outcomes.flatMap((outcome) => outcome.notes)] };
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
  // Some runners give their jobs a terminal that nobody looks at.
  if (process.stderr.isTTY !== true || total < 200 || !['', 'false', '0', undefined].includes(process.env['CI'])) return { done() {}, end() {} };
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
