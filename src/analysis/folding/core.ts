import type { Expr, Step, TypeExpr } from '../../facts/types.ts';
import type { Elsewhere } from '../../matching/callers.ts';
import type { Catalogue, CompiledType, PathNode } from '../../matching/index.ts';
import type { Frame, Module, ModuleReader } from '../modules.ts';
import { alternatives, maxAlternatives, type Api, type Args, type Entry, type Value } from './values.ts';

/** One query over a linted file: folds expressions to values, following names, members, calls and imports. Never runs anything. */
export interface Evaluator {
  readonly catalogue: Catalogue;
  module(path: string): Module | undefined;
  /** The alternatives an expression may be; never empty. */
  values(expr: Expr, frame: Frame): readonly Value[];
  member(value: Value, key: string): readonly Value[];
  /** The module a specifier means. */
  load(specifier: string, from: Module, star?: string, cost?: number): readonly Value[];
  /** Whether a module is as far away as any is followed: what calls the linted one from another file is not led to it. */
  isLast(module: Module): boolean;
  /** What a call may reach: the callee with `call`, `apply`, `bind` and `Reflect.apply` seen through, and its arguments. */
  targets(expr: Expr & { k: 'call' | 'new' }, frame: Frame): readonly Called[];
  /** The result of calling a value. */
  call(callee: Value, args: Args, construct: boolean): readonly Value[];
  /** The activation of a function by a call; undefined where calls nest too deep or recur. */
  frameOf(callee: Value & { k: 'function' }, args: Args): Frame | undefined;
  args(exprs: readonly Expr[], frame: Frame): Args;
  /** The arguments of a tagged template as far as a sink is concerned: the text it writes. */
  tagArgs(expr: Expr & { k: 'template' }, frame: Frame): Args;
  /** What a function is handed that nobody calls by name: an event, or what its own type says. */
  handedTo(module: Module, fn: number, index: number): readonly Value[];
  /** A value of a catalogue type. */
  typed(type: CompiledType, args: Args | undefined, before?: Api): Api;
  /** Whether the budget ran out somewhere. */
  readonly exhausted: boolean;
}

/** What a call reaches. */
export interface Called {
  readonly callee: Value;
  readonly args: Args;
  /** Whether a plain call makes an object: `Reflect.construct(C, …)`. */
  readonly constructs?: boolean;
}

export interface EvaluatorOptions {
  readonly catalogue: Catalogue;
  readonly reader: ModuleReader;
  /** Names of functions that compilers write and that hand a module on. */
  /** Expressions worked out at most, for one linted file. */
  readonly budget: number;
  /** Module hops at most. */
  readonly maxHops: number;
  /** Files that import one, and those that import a package: asked only for what is handed out under a key. */
  readonly importers?: ((path: string) => readonly string[]) | undefined;
  readonly importersOfPackage?: ((name: string) => readonly string[]) | undefined;
}

/** What the parts of the evaluator give each other. Each part is one file; this object ties them. */
export interface Core extends Evaluator, EvaluatorOptions {
  readonly linted: Module;
  /** Objects whose members are being looked up, so that one spread into itself ends. */
  readonly opened: Set<readonly Entry[]>;
  /** Work done so far, and how deep it stands. */
  readonly state: { steps: number; depth: number };
  anyMember(value: Value): readonly Value[];
  argumentHanded(callee: Api, position: number, index: number, args: Args): readonly Value[];
  optionsHanded(callee: Api, option: string, args: Args): readonly Value[];
  argsOf(exprs: readonly Expr[], frame: Frame): Args;
  /** A list that is written out; never empty. */
  arraysOf(items: readonly Expr[], frame: Frame): readonly Value[];
  binding(id: number, frame: Frame): readonly Value[];
  classMember(value: Value & { k: 'class' }, key: string): readonly Value[];
  concat(pieces: readonly (readonly Value[])[]): readonly Value[];
  configured(kind: 'env' | 'config' | 'origin', name: string): readonly Value[];
  /** What `this` is in a function that is handed to what calls it as a listener: the object that it listens to. Undefined where it is none. */
  emitter(expr: Expr & { k: 'this' }, frame: Frame): readonly Value[] | undefined;
  exportOf(module: Module, name: string): readonly Value[];
  follow(start: readonly Value[], path: readonly Step[], frame: Frame): readonly Value[];
  free(name: string, frame: Frame): Value;
  fromType(type: TypeExpr, frame: Frame, depth?: number): readonly Value[];
  instanceMember(instance: Value & { k: 'instance' }, key: string): readonly Value[];
  loadModule(path: string): Module | undefined;
  /** The modules that a call loads: by their names, or any of the folder that a worked-out path leads to. */
  loaded(path: Expr | undefined, names: readonly Value[], frame: Frame): readonly Value[];
  noArgs(frame: Frame): Args;
  normalise(specifier: string): string;
  /** A member of `this` in a method of an object that is written out; undefined where that is not known. */
  ownMember(key: string, s: number, frame: Frame): readonly Value[] | undefined;
  /** What a container or a context hands out under a key; empty where nothing is known to be put there. `pkg`: the package that is asked. */
  provided(key: Expr, frame: Frame, pkg: string | undefined): readonly Value[];
  /** What is read back that a package keeps under a name; empty where nothing is known to be put there. */
  readBack(nodes: readonly PathNode[], api: Api, by: { readonly member: string } | { readonly args: Args }): readonly Value[];
  /** The functions that calls of a package call where they are given none. */
  setElsewhere(pkg: string, row: Elsewhere): readonly Value[];
  superValues(cls: number, frame: Frame): readonly Value[];
  symbolicInstance(module: Module, cls: number): Value;
  thisValue(cls: number, frame: Frame, isStatic?: boolean): Value;
}

/** Expressions are worked out inside each other no deeper than this: a stack is finite. */
export const maxNesting = 120;
/** Frames nest no deeper than this. */
export const maxDepth = 14;
/** Steps of a promise: the thing it is a promise of goes through them. */
export const promiseSteps: ReadonlySet<string> = new Set(['then', 'catch', 'finally']);

/** Alternatives of alternatives, cut early: products of them grow without end. */
export function gather<T>(list: readonly T[], each: (item: T) => readonly Value[]): readonly Value[] {
  if (list.length === 1) return each(list[0] as T);
  const out: Value[] = [];
  for (const item of list) { out.push(...each(item)); if (out.length > 4 * maxAlternatives) break; }
  return alternatives(out);
}
