import type { Expr } from '../../facts/types.ts';
import type { CallSite, Callers, ElementSite } from '../gates/callers.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Module } from '../modules.ts';

/** Who is asked where data comes from that a function is handed, which keeps it for a send elsewhere. */
export interface Handing {
  /** Calls that hand a parameter of this function what it holds, but for those at which it is judged. */
  to(module: Module, fn: number): readonly CallSite[];
  /** Whether nobody in the project is known to call a function: what it is handed comes from outside. */
  fromOutside(module: Module, fn: number): boolean;
  /** Elements that render a component. */
  rendering(module: Module, kind: 'function' | 'class', id: number): readonly ElementSite[];
  /** Elements whose tag is this, in a module and in those that import it. */
  elements(module: Module, is: (tag: Expr, at: Module) => boolean): readonly ElementSite[];
  /** Files near one, in which the same thing may go by the same name. */
  near(module: Module): readonly Module[];
  /** Files that import one of these packages. */
  using(packages: readonly string[]): readonly Module[];
  /** Calls that start a file as a process or a thread of its own. */
  starting(module: Module): readonly CallSite[];
  /** Calls by which the program that a file belongs to starts itself once more. */
  restarting(module: Module): readonly CallSite[];
  /** Whether the functions that the send stands in count as any other: nothing is judged at their calls. */
  whole(on: boolean): void;
}

/** Calls of one function that are looked into. */
const maxCalls = 60;
/** Files that use a package that are looked into. */
const maxUsers = 40;

/** Who calls what, for all sends of one file. */
export interface KnownCalls {
  /** The calls of a function, or the constructions of its class. */
  all(module: Module, fn: number): readonly CallSite[];
  rendering(module: Module, kind: 'function' | 'class', id: number): readonly ElementSite[];
  elements(module: Module, is: (tag: Expr, at: Module) => boolean): readonly ElementSite[];
  near(module: Module): readonly Module[];
  using(packages: readonly string[]): readonly Module[];
  starting(module: Module): readonly CallSite[];
  restarting(module: Module): readonly CallSite[];
  /** Whether callers are those of all files. */
  readonly everywhere: boolean;
}

/** @param callers asked for functions; they may know the same files as other modules */
export function newKnownCalls(evaluator: Evaluator, callers: () => Callers, users: (name: string) => readonly string[], everywhere: boolean): KnownCalls {
  const known = new Map<Module, Map<number, readonly CallSite[]>>();
  const rendered = { function: new Map<Module, Map<number, readonly ElementSite[]>>(), class: new Map<Module, Map<number, readonly ElementSite[]>>() };
  return {
    everywhere,
    near: (module) => callers().near(module).flatMap(({ path }) => evaluator.module(path) ?? []),
    using: (packages) => [...new Set(packages.flatMap(users))].slice(0, maxUsers).flatMap((path) => evaluator.module(path) ?? []),
    starting: (module) => own(callers().starting(module)),
    restarting: (module) => own(callers().restarting(module, [])),
    elements: (module, is) => own(callers().elements(module, is)),
    rendering: (module, kind, id) => kept(rendered[kind], module, id, () => own(callers().rendering(module, kind, id))),
    all: (module, fn) => kept(known, module, fn, () => find(module, fn)),
  };

  function find(module: Module, fn: number): readonly CallSite[] {
    const cls = module.facts.functions[fn]?.class ?? -1;
    return own(cls >= 0 && module.facts.classes[cls]?.ctor === fn ? callers().making(module, cls) : callers().of(module, fn));
  }

  function own<T extends { readonly module: Module }>(calls: readonly T[]): T[] {
    return calls.slice(0, maxCalls).flatMap((c) => { const module = evaluator.module(c.module.path); return module ? [{ ...c, module }] : []; });
  }
}

function kept<T>(known: Map<Module, Map<number, readonly T[]>>, module: Module, fn: number, find: () => readonly T[]): readonly T[] {
  let list = known.get(module);
  if (!list) known.set(module, (list = new Map()));
  let found = list.get(fn);
  if (!found) list.set(fn, (found = find()));
  return found;
}

/**
 * @param judging who is asked for those of the functions below that are handed on as they are
 * @param sending functions that a send stands in: what these are handed is judged where they are called; of telemetry, what comes from outside of the project counts
 */
export function newHanding(calls: KnownCalls, judging: KnownCalls, sending: { readonly module: Module; readonly fns: ReadonlySet<number>; readonly telemetry: boolean }): Handing {
  let whole = false;
  return {
    whole(on) { whole = on; },
    fromOutside: (module, fn) => sending.telemetry && calls.everywhere && calls.all(module, fn).length === 0,
    near: (module) => calls.near(module),
    using: (packages) => calls.using(packages),
    starting: (module) => calls.starting(module),
    restarting: (module) => calls.restarting(module),
    rendering: (module, kind, id) => calls.rendering(module, kind, id),
    elements: (module, is) => calls.elements(module, is),
    to(module, fn) {
      const judged = !whole && module.path === sending.module.path && sending.fns.has(fn);
      return judged ? judging.all(module, fn).filter((c) => c.handed !== undefined) : calls.all(module, fn);
    },
  };
}

/** A function and those around it. */
export function around(module: Module, fn: number): Set<number> {
  const out = new Set<number>();
  for (let at = fn; at >= 0 && !out.has(at); at = module.facts.functions[at]?.up ?? -1) out.add(at);
  return out;
}
