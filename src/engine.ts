import path from 'node:path';
import { rows } from './catalogue/index.ts';
import interopNames from './catalogue/interop.ts';
import type { PackageModel } from './catalogue/types.ts';
import { compileCatalogue, type Catalogue } from './matching/index.ts';
import { newProject, type Project, type View } from './project/project.ts';
import { analyse } from './analysis/file.ts';
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
  /**
   * @param file absolute path
   * @param text its text, without a byte order mark
   * @param root folder that reported paths are relative to, or what finds it: asked only where something is mentioned
   * @param types gives the host's type information, where there is some; asked only where something is mentioned. It adds findings, never removes one
   * @param seen is told what the file imports, whether or not anything is mentioned
   * @returns undefined where the text mentions nothing: then it was not parsed
   */
  analyse(file: string, text: string, root: string | (() => string), types?: () => TypeOf | undefined, seen?: (imports: View['imports']) => void): Result | undefined;
}

export type Result =
  | { readonly analysis: FileAnalysis; readonly problem?: undefined; readonly unreadable: ReadonlyMap<string, string> }
  | { readonly analysis?: undefined; readonly problem: { readonly line: number; readonly message: string } };

const interop: ReadonlySet<string> = new Set(interopNames);
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
  const { packages, elements, commands, vendors } = rows;
  const catalogue = models.length ? compileCatalogue({ models: packages, checked: models, elements, commands, vendors }) : (standard ??= compileCatalogue({ models: packages, elements, commands, vendors }));
  const project = newProject({ catalogue, maxHops, follow, still });
  return {
    catalogue, project,
    analyse(file, text, root, types, seen) {
      const view = project.open(file, text);
      seen?.(view.imports);
      if (!view.mentions) return undefined;
      const { facts, problem } = view.parse();
      if (!facts) return { problem: problem ?? { line: 1, message: 'unreadable' } };
      const base = typeof root === 'string' ? root : root();
      const relative = (name: string): string => path.relative(base, name).split(path.sep).join('/');
      return { analysis: analyse({ path: file, facts, catalogue, interop, reader: view, relative, budget, maxHops, typeOf: types?.() }), unreadable: view.unreadable };
    },
  };
}
