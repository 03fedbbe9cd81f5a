import { lineOf, type Expr, type ModuleFacts } from '../facts/types.ts';
import type { Args, Value } from './folding/values.ts';
import type { Place } from './types.ts';

/** How analysis reads other files: implemented by `project/`, and in memory by tests. Paths are absolute. */
export interface ModuleReader {
  /** The facts of a file, or undefined where it cannot be read or parsed. */
  facts(path: string): ModuleFacts | undefined;
  /** The project file that a specifier names; undefined for packages from outside the project and for what does not exist. */
  resolve(specifier: string, from: string): string | undefined;
  /** Whether a file may export a name: false only where its text cannot. No parse. */
  mayExport(path: string, name: string): boolean;
  /** The sources that lie in a folder, named from a file: their names, sorted. */
  folder(folder: string, from: string): readonly string[];
  /** Whether importing a file may lead to a send, or to what shows an address (an over-approximation). */
  exposes(path: string): boolean;
  /** What a name that is a module of Node means to a file whose package.json installs a package under it: the package's own name. */
  ownName?(specifier: string, from: string): string | undefined;
  /** What was worked out of files alone; it lives as long as what this reader has seen of them. */
  readonly memo: Map<string, unknown>;
  /** Whether what is known of a file holds for this reader only: it is a text that stands nowhere but in an editor. */
  isBuffer(path: string): boolean;
  /** Values that committed environment files give a variable. */
  environment(name: string, from: string): readonly { readonly value: string; readonly path: string; readonly line: number }[];
}

/** A module in the course of one query. Its facts are shared; everything else dies with the query. */
export interface Module {
  readonly path: string;
  readonly facts: ModuleFacts;
  /** The frame of the module's own code, in which parameters are holes. */
  readonly root: Frame;
}

/** One activation: parameters are bound to a call's arguments, or (no `args`) stay symbolic. */
export interface Frame {
  readonly module: Module;
  readonly fn: number;
  readonly args: Args | undefined;
  readonly self: Value | undefined;
  readonly up: Frame | undefined;
  readonly depth: number;
  /** Results of this frame; an empty marker while an expression is being worked out. */
  readonly done: Map<Expr | number, readonly Value[]>;
}

export function newModule(path: string, facts: ModuleFacts): Module {
  const module = { path, facts } as { path: string; facts: ModuleFacts; root: Frame };
  module.root = { module, fn: -1, args: undefined, self: undefined, up: undefined, depth: 0, done: new Map() };
  return module;
}

/** The activation of a function that a frame stands in. */
export function activation(fn: number, frame: Frame): Frame | undefined {
  let at: Frame | undefined = frame;
  while (at && !(at.fn === fn && at.module === frame.module)) at = at.up;
  return at;
}

/** Where a stretch of a module's text stands, in lines and columns. */
export function place(module: Module, at: { s: number; e: number }): Place {
  const { lines } = module.facts;
  const line = lineOf(lines, at.s), endLine = lineOf(lines, at.e);
  return { line, column: at.s - (lines[line - 1] as number) + 1, endLine, endColumn: at.e - (lines[endLine - 1] as number) + 1 };
}
