import type { ModuleFacts } from '../types.ts';

/** Interfaces above interfaces are followed so far, and so many classes of one are looked at. */
const maxAbove = 4, maxClasses = 8;

const known = new WeakMap<ModuleFacts, ReadonlyMap<number, readonly number[]>>();

/**
 * The classes of a module that say they implement an interface, by the name that the module has for it, itself or by one that extends it. Classes
 * of other modules are not seen, nor objects that are written out, nor those of a class below.
 */
export function implementersOf(facts: ModuleFacts, binding: number): readonly number[] {
  let all = known.get(facts);
  if (!all) known.set(facts, (all = implementersIn(facts)));
  return all.get(binding) ?? [];
}

function implementersIn(facts: ModuleFacts): Map<number, number[]> {
  const out = new Map<number, number[]>();
  const add = (binding: number, id: number, left: number): void => {
    const list = out.get(binding) ?? [];
    if (list.includes(id) || list.length >= maxClasses) return;
    out.set(binding, [...list, id]);
    const type = facts.bindings[binding]?.type;
    if (left > 0 && type?.k === 'shape') for (const above of type.extends) if (above.k === 'ref' && above.binding >= 0) add(above.binding, id, left - 1);
  };
  facts.classes.forEach((c, id) => { for (const binding of c.implements ?? []) add(binding, id, maxAbove); });
  return out;
}
