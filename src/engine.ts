import path from 'node:path';
import { rows } from './catalogue/index.ts';
import lifecycle from './catalogue/lifecycle.ts';
import type { PackageModel } from './catalogue/types.ts';
import { compileCatalogue, type Catalogue } from './matching/index.ts';
import type { KnownRows } from './matching/stored.ts';
import { packageNames } from './matching/totals.ts';
import { newProject, type Project, type View } from './project/project.ts';
import { analyse } from './analysis/file.ts';
import { traceAt, type CallTrace } from './analysis/trace.ts';
import type { FileAnalysis, TypeOf } from './analysis/types.ts';

export interface EngineOptions {
  /** Rows of the user's own, validated. */
  readonly models?: readonly PackageModel[];
  /** Module hops that are followed. */
  readonly maxHops?: number;
  /** Packages in node_modules to follow. */
  readonly follow?: readonly string[];
  /** Expressions worked out at most for one file. */
  readonly budget?: number;
  /** Whether files stand still while the engine lives (see `ProjectOptions.still`). */
  readonly still?: boolean;
}

/** One engine serves every file of a run, whatever the host. */
export interface Engine {
  readonly catalogue: Catalogue;
  readonly project: Project;
  /** Undefined where the text cannot be parsed. What mentions nothing is parsed here as well: that it is nothing is an answer. */
  trace(file: string, text: string, root: string, line: number): Trace | undefined;
  /**
   * @param file absolute path
   * @param text its text, without a byte order mark
   * @param root folder that reported paths are relative to, or what finds it: asked only where something is mentioned
   * @param types gives the host's type information, where there is some; asked only where something is mentioned. It adds findings, never removes one
   * @returns undefined where the text mentions nothing: then it was not parsed
   */
  analyse(file: string, text: string, root: string | (() => string), types?: () => TypeOf | undefined): Result | undefined;
  /** What a file imports, whether or not anything is mentioned: how it is written, and the file that it is. No parse. */
  imports(file: string, text: string): View['imports'];
}

/** How the calls of one line resolve, for whoever wants to know before calling a finding wrong. */
export interface Trace {
  readonly calls: readonly CallTrace[];
  /** Names of modules that the file imports and the catalogue has rows for. */
  readonly known: readonly string[];
}

export type Result =
  | {
    readonly analysis: FileAnalysis; readonly problem?: undefined; readonly unreadable: ReadonlyMap<string, string>;
    /** Whether what was asked of the analysis so far hangs on files that this one does not import: on who uses it, say. */
    readonly isAroundAsked: boolean;
  }
  | { readonly analysis?: undefined; readonly problem: { readonly line: number; readonly message: string } };

const empty: readonly PackageModel[] = [];
const engines = new Map<string, Engine>();
let standard: Catalogue | undefined;

/** The engine for these options: one each, since its caches are the point of it. */
export function engineFor(options: EngineOptions = {}): Engine {
  const key = JSON.stringify(options);
  let engine = engines.get(key);
  if (!engine) engines.set(key, (engine = newEngine(options)));
  return engine;
}

function newEngine({ models = empty, maxHops = 4, follow = [], budget = 300_000, still = false }: EngineOptions): Engine {
  const { packages, elements, commands, vendors, totals }: KnownRows = rows;
  const compiled = (own: readonly PackageModel[]): Catalogue => compileCatalogue({ models: packages, checked: [...own, lifecycle], elements, commands, vendors, totals });
  const catalogue = models.length ? compiled(models) : (standard ??= compiled([]));
  const project = newProject({ catalogue, maxHops, follow, still });
  return {
    catalogue, project,
    trace(file, text, root, line) {
      const view = project.open(file, text);
      const { facts } = view.parse();
      if (!facts) return undefined;
      const relative = relativeTo(root);
      const calls = traceAt({ path: file, facts, catalogue, reader: view, ...using(view, root), relative, budget, maxHops }, line);
      const documented = calls.map((call) => ({ ...call, sends: call.sends.map((send) => ({ ...send, docs: send.docs ?? docsOf(send.package, send.row) })) }));
      return { calls: documented, known: [...new Set(view.imports.map(([specifier]) => specifier))].filter((specifier) => catalogue.has(specifier)).sort() };
    },
    imports: (file, text) => project.open(file, text).imports,
    analyse(file, text, root, types) {
      const view = project.open(file, text);
      if (!view.mentions) return undefined;
      const { facts, problem } = view.parse();
      if (!facts) return { problem: problem ?? { line: 1, message: 'unreadable' } };
      const base = typeof root === 'string' ? root : root();
      const relative = relativeTo(base);
      return { analysis: analyse({ path: file, facts, catalogue, reader: view, ...using(view, base), relative, budget, maxHops, typeOf: types?.() }), unreadable: view.unreadable, get isAroundAsked() { return view.isAroundAsked; } };
    },
  };
}

/** Roots are few, and the same files are named again and again. */
const relatives = new Map<string, Map<string, string>>();
const maxRelatives = 50_000;

function relativeTo(root: string): (file: string) => string {
  let known = relatives.get(root);
  if (!known) relatives.set(root, (known = new Map()));
  const names = known;
  return (file) => {
    let name = names.get(file);
    if (name === undefined) {
      if (names.size >= maxRelatives) names.clear();
      names.set(file, (name = path.relative(root, file).split(path.sep).join('/')));
    }
    return name;
  };
}

function using(view: View, root: string): { readonly importers: (path: string) => readonly string[]; readonly startedBy: (path: string) => readonly string[]; readonly importersOfPackage: (name: string) => readonly string[]; readonly naming: (texts: readonly string[]) => readonly string[]; readonly together: (one: string, other: string) => boolean; readonly packages: () => ReturnType<View['packages']> } {
  return { importers: (path) => view.importers(root).of(path), startedBy: (path) => view.importers(root).starting(path), importersOfPackage: (name) => view.importers(root).ofPackage(name), naming: (texts) => view.importers(root).naming(texts), together: (one, other) => view.importers(root).together(one, other), packages: () => view.packages(root) };
}

/** The page that a row can be checked against: its package's, or its vendor's. */
function docsOf(pkg: string, row: string): string | undefined {
  const of = (model: PackageModel): boolean => packageNames(model).some((name) => name === pkg || (name.endsWith('*') && pkg.startsWith(name.slice(0, -1))));
  const models = [...rows.packages, ...rows.vendors.flatMap(({ packages }) => packages)].filter(of);
  return (models.find(({ calls = [] }) => calls.some(({ path: at }) => at === row)) ?? models[0])?.docs;
}
