import type { CallSite, Callers } from '../gates/callers.ts';
import type { Evaluator } from '../evaluate.ts';
import type { Module } from '../modules.ts';

/** Who is asked where data comes from that a function is handed, which keeps it for a send elsewhere. */
export interface Handing {
  /** Calls that hand a parameter of this function what it holds, but for those at which it is judged. */
  to(module: Module, fn: number): readonly CallSite[];
  /** Whether the functions that the send stands in count as any other: nothing is judged at their calls. */
  whole(on: boolean): void;
}

/** Calls of one function that are looked into. */
const maxCalls = 60;

/**
 * @param sending functions that a send stands in: what these are handed is judged where they are called
 * @param callers asked for functions; they may know the same files as other modules
 */
export function newHanding(evaluator: Evaluator, callers: Callers, sending: { readonly module: Module; readonly fns: ReadonlySet<number> }): Handing {
  const known = new Map<Module, Map<number, readonly CallSite[]>>();
  let whole = false;
  return {
    whole(on) { whole = on; },
    to(module, fn) {
      const own = !whole && module.path === sending.module.path && sending.fns.has(fn);
      let list = known.get(module);
      if (!list) known.set(module, (list = new Map()));
      let found = list.get(fn);
      if (!found) list.set(fn, (found = find(module, fn)));
      return own ? found.filter((c) => c.handed !== undefined) : found;
    },
  };

  function find(module: Module, fn: number): readonly CallSite[] {
    const cls = module.facts.functions[fn]?.class ?? -1;
    const calls = cls >= 0 && module.facts.classes[cls]?.ctor === fn ? callers.making(module, cls) : callers.of(module, fn);
    return calls.slice(0, maxCalls).flatMap((c) => { const own = evaluator.module(c.module.path); return own ? [{ ...c, module: own }] : []; });
  }
}

/** A function and those around it. */
export function around(module: Module, fn: number): Set<number> {
  const out = new Set<number>();
  for (let at = fn; at >= 0 && !out.has(at); at = module.facts.functions[at]?.up ?? -1) out.add(at);
  return out;
}
