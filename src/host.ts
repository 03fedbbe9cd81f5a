import path from 'node:path';
import { engineFor, type Engine, type EngineOptions, type Result } from './engine.ts';
import { findManifest, loadPolicy, ManifestError } from './manifest/load.ts';
import type { Policy } from './manifest/types.ts';
import { ModelError } from './matching/index.ts';
import { rootAbove } from './project/root.ts';
import { typesOf, type TypedSource } from './types.ts';
import { settingsOf, SettingsError, type Settings } from './settings.ts';

/** What a rule judges: one file's analysis, held against one policy. */
export interface Subject {
  readonly result: Result;
  readonly policy: Policy;
  /** Path of the file as it is reported, `/`-separated. */
  readonly file: string;
  /** Its path relative to the manifest's folder, as `only` of the manifest matches it. */
  readonly here: string;
}

/** What is read of a host's context. Its tree never is: the engine parses for itself, and oxlint's tree is dear. */
export interface HostContext {
  readonly filename: string;
  readonly physicalFilename: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly sourceCode: { readonly text: string };
}

interface Pass {
  readonly filename: string;
  readonly text: string;
  readonly settings: Settings;
  readonly asked: Set<string>;
  readonly subject: Subject | undefined;
}

let last: Pass | undefined;
/**
 * The pass that a host's source code was last asked in. A tree hangs on it: a weak reference would keep the trees of all files that are
 * linted in one job until its end; https://tc39.es/ecma262/#sec-addtokeptobjects.
 */
const passes = new WeakMap<object, Pass>();

/**
 * The subject of a host's file, shared by the rules of one pass. A rule that asks a second time begins a new pass, in
 * which the file is analysed again: what it imports may have changed on disk. Undefined where the text mentions nothing.
 */
export function passOf(context: HostContext, rule: string): Subject | undefined {
  const { sourceCode, filename } = context;
  const settings = settingsOf(context.settings);
  const { text } = sourceCode;
  const same = last !== undefined && passes.get(sourceCode) === last && last.filename === filename && last.text === text && last.settings === settings && !last.asked.has(rule);
  if (!same) {
    last = undefined;
    last = { filename, text, settings, asked: new Set(), subject: subjectOf(context, settings) };
    passes.set(sourceCode, last);
  }
  last?.asked.add(rule);
  return last?.subject;
}

/** The subject of a host's file, analysed now. Undefined where the text mentions nothing. */
export function subjectOf({ filename, physicalFilename, sourceCode }: HostContext, settings: Settings): Subject | undefined {
  const engine = engineOf(settings.engine);
  const place = placeOf(filename, physicalFilename);
  // Most files mention nothing: they are worth neither a search for the manifest nor one for the root.
  let known: { readonly policy: Policy; readonly home: string } | undefined;
  const surroundings = (): { readonly policy: Policy; readonly home: string } => {
    if (known) return known;
    const policy = policyOf(settings.manifest ?? (place.file === undefined ? undefined : manifestOf(place.file)));
    return (known = { policy, home: (policy.file === undefined ? place.file && rootAbove(place.file) : path.dirname(policy.file)) ?? path.dirname(place.path) });
  };
  const result = engine.analyse(place.path, sourceCode.text, () => settings.root ?? surroundings().home, () => typesOf(sourceCode as TypedSource));
  if (!result) return undefined;
  const { policy, home } = surroundings();
  const from = (folder: string): string => path.relative(folder, place.file ?? place.path).split(path.sep).join('/');
  return { result, policy, file: from(settings.root ?? home), here: from(home) };
}

/**
 * Where the engine takes a text to stand. A block of another file (a processor's) stands beside that file, with the
 * ending that says its language. A text without a file stands in a folder that cannot exist, so that nothing is
 * imported from wherever the host happens to run.
 */
function placeOf(filename: string, physical: string): { readonly path: string; readonly file: string | undefined } {
  if (!path.isAbsolute(physical)) return { path: path.resolve('/\0', path.basename(filename)), file: undefined };
  if (filename === physical) return { path: physical, file: physical };
  return { path: `${physical}#${path.basename(filename)}`, file: physical };
}

/**
 * The engine for these options.
 * @throws {SettingsError} naming the rows of `settings.egress.models` that are wrong
 */
export function engineOf(options: EngineOptions): Engine {
  try {
    return engineFor(options);
  } catch (error) {
    if (error instanceof ModelError) throw new SettingsError(`settings.egress.models: ${error.message}`, { cause: error });
    throw error;
  }
}

/** A broken manifest stops the run: the message says where, so that an editor's output can be clicked. */
function policyOf(file: string | undefined): Policy {
  return located(() => loadPolicy(file));
}

function manifestOf(file: string): string | undefined {
  return located(() => findManifest(file));
}

function located<T>(body: () => T): T {
  try {
    return body();
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    throw new Error(error.problems.map(({ line, column, message }) => `${error.file}:${line}:${column} ${message}`).join('\n'), { cause: error });
  }
}
