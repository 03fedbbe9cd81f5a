import type { Assign, Binding, Call, Class, Deletion, Expr, Func, Guard, ModuleFacts, Region } from '../types.ts';
import type { Scope } from './scopes.ts';
import { plainSpecifier } from './addresses.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] extends Readonly<Record<string, infer V>> ? Record<string, V> : T[K] };

/** The state of one lowering: the facts so far, and where in the text it stands. */
export interface Lowering {
  readonly out: Mutable<ModuleFacts>;
  scope: Scope;
  /** Innermost function; -1 is the module. */
  fn: number;
  /** Innermost function that has arguments of its own, which arrow functions have not; -1 is none. */
  own: number;
  /** The names that stand for what such functions are given and do not name: by function, and from which argument on or which one. */
  readonly given: Map<string, number>;
  /** Class whose `this` is visible; -1 outside of classes. */
  cls: number;
  /** Whether that `this` is the class itself. */
  isStatic: boolean;
  /** Innermost condition that holds here; -1 is none. */
  guard: number;
  /** The attempt of this function that catches what is thrown here. */
  attempt: number | undefined;
  /** Innermost branch, loop or attempt of this function. */
  region: Region | undefined;
  /** Whether `yield` waits here, as it does in what a compiler made of an async function. */
  waits: boolean;
  /** The state machine that a compiler made of an async function: the name of its state, and what was awaited last. */
  machine: { readonly state: string | undefined; readonly how: 'stepped' | 'regenerated'; awaited?: Expr } | undefined;
  /** What the module imports of packages that are installed under other names: by the specifier, the one under which they are known. */
  readonly installed: ReadonlyMap<string, string>;
  /** Names of functions whose prototype the text speaks of, and the classes of those that were met, by binding. */
  readonly prototypes: { readonly names: ReadonlySet<string>; readonly classes: Map<number, number> };
  /** In the markup around code, what a name means that the code does not mean by it: a member of the component, or what a value holds. */
  members: ((name: string, binding: number, at: { readonly s: number; readonly e: number }) => Expr | undefined) | undefined;
  /** What a component says that it is given by these names. */
  props: ReadonlySet<string>;
  /** Nesting of expressions, so that a 10,000-deep one ends as `opaque` and not as a stack overflow. */
  depth: number;
}

export function newLowering(prototypes: ReadonlySet<string> = new Set(), installed: ReadonlyMap<string, string> = new Map()): Lowering {
  return {
    out: {
      bindings: [] as Binding[], functions: [] as Func[], classes: [] as Class[], calls: [] as Call[], assigns: [] as Assign[], deletes: [] as Deletion[], elements: [],
      guards: [] as Guard[], stops: [], throws: [], attempts: [], loops: [], handled: [], exports: Object.create(null), stars: [], top: Object.create(null), lines: [],
    },
    scope: { names: new Map(), up: undefined, fn: -1, hoists: true },
    fn: -1, own: -1, given: new Map(), cls: -1, isStatic: false, guard: -1, attempt: undefined, region: undefined, waits: false, machine: undefined, members: undefined, props: new Set(), depth: 0, installed, prototypes: { names: prototypes, classes: new Map() },
  };
}

/** Runs `body` in a new scope. */
export function inScope<T>(c: Lowering, hoists: boolean, body: () => T): T {
  const before = c.scope;
  c.scope = { names: new Map(), up: before, fn: c.fn, hoists };
  try { return body(); } finally { c.scope = before; }
}

/** Runs `body` in a part of the text that may not run where what stands behind it does; undefined: in a function of its own. */
export function inRegion<T>(c: Lowering, node: { readonly start: number; readonly end: number } | undefined, body: () => T): T {
  const before = c.region;
  c.region = node && { s: node.start, e: node.end };
  try { return body(); } finally { c.region = before; }
}

/** Runs `body` where `test` has come out as `sense`. */
export function inGuard<T>(c: Lowering, test: Expr, sense: boolean, body: () => T): T {
  const before = c.guard;
  c.guard = guardFor(c, test, sense);
  try { return body(); } finally { c.guard = before; }
}

export function guardFor(c: Lowering, test: Expr, sense: boolean): number {
  return c.out.guards.push({ test, sense, up: c.guard }) - 1;
}

/** Marks the functions that a returned value is or holds. */
export function markReturned(c: Lowering, value: Expr): void {
  if (value.k === 'function') { const fn = c.out.functions[value.id]; if (fn) fn.returned = true; }
  else if (value.k === 'object') for (const p of value.props) markReturned(c, p.value);
  else if (value.k === 'conditional') { markReturned(c, value.then); markReturned(c, value.else); }
}

/** The module that a specifier means to whoever knows packages by their own names. */
export function specifierOf(c: Lowering, written: string): string {
  return c.installed.get(written) ?? plainSpecifier(written);
}

/** The name of a module that a call loads. */
export function loadedName(c: Lowering, x: Expr): Expr {
  return x.k === 'text' && (c.installed.has(x.v) || x.v.startsWith('npm:')) ? { ...x, v: specifierOf(c, x.v) } : x;
}
