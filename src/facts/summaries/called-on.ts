import type { Expr, ModuleFacts } from '../types.ts';

/** Functions that are called on the `this` of others that are, so often. */
const maxPasses = 3;

const known = new WeakMap<ModuleFacts, ReadonlyMap<number, number>>();

/** The class of a `this`: the one that it stands in, or for that of a plain function the one of whose objects it is called on. */
export function classOfThis(x: Expr & { k: 'this' }, facts: ModuleFacts): number {
  return x.class >= 0 || x.fn === undefined ? x.class : classCalledOn(x.fn, facts);
}

/** The class of whose objects a plain function is called on; -1 is none, or more than one. */
export function classCalledOn(fn: number, facts: ModuleFacts): number {
  return functionsOn(facts).get(fn) ?? -1;
}

/** Plain functions that are called on an object of one class (`load.call(this, …)`, `this.load = load.bind(this)`, `this.load = function () { … }`), and of no other. */
function functionsOn(facts: ModuleFacts): ReadonlyMap<number, number> {
  let out = known.get(facts);
  if (!out) known.set(facts, (out = found(facts)));
  return out;
}

function found(facts: ModuleFacts): Map<number, number> {
  const out = new Map<number, number>();
  const calls = facts.calls.flatMap(({ expr: x }) => (x?.k === 'call' && x.callee.k === 'member' && (x.callee.key === 'call' || x.callee.key === 'apply' || x.callee.key === 'bind') && x.args[0]?.k === 'this' && !x.args[0].static ? [{ of: x.callee.of, on: x.args[0] }] : []));
  const add = (fn: number, cls: number): void => { if ((facts.functions[fn]?.class ?? -1) < 0) out.set(fn, (out.get(fn) ?? cls) === cls ? cls : -1); };
  facts.classes.forEach(({ fields }, cls) => { for (const { writes, static: isStatic } of Object.values(fields)) if (!isStatic) for (const { value } of writes) if (value.k === 'function') add(value.id, cls); });
  for (let pass = 0, before = -1; pass < maxPasses && out.size !== before; pass++) {
    before = out.size;
    for (const { of, on } of calls) {
      const cls = on.class >= 0 ? on.class : out.get(on.fn ?? -1);
      if (cls === undefined) continue;
      for (const fn of functionsOf(of, facts)) add(fn, cls);
    }
  }
  return out;
}

function functionsOf(x: Expr, { bindings }: ModuleFacts): readonly number[] {
  if (x.k === 'function') return [x.id];
  return x.k === 'name' ? (bindings[x.binding]?.writes ?? []).flatMap(({ value, path }) => (value.k === 'function' && path.length === 0 ? [value.id] : [])) : [];
}
