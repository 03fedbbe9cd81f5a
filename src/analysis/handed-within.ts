import type { Expr, ModuleFacts } from '../facts/types.ts';
import { optionOf } from '../matching/components.ts';

/** Literals within literals are looked through so deep. */
const maxDepth = 4;

const known = new WeakMap<ModuleFacts, ReadonlyMap<number, number>>();

/** By function: the call that it is handed to within a literal, as a member of an object, an element of a list or a method of a class: `start({ on: { load: (url) => … } })`. */
export function handedWithin(facts: ModuleFacts): ReadonlyMap<number, number> {
  let out = known.get(facts);
  if (!out) known.set(facts, (out = found(facts)));
  return out;
}

function found({ calls, classes }: ModuleFacts): ReadonlyMap<number, number> {
  const out = new Map<number, number>();
  calls.forEach(({ expr }, site) => {
    if (expr?.k === 'call' || expr?.k === 'new') for (const x of expr.args) if (x.k !== 'function') within(x, site, 0);
  });
  return out;

  function within(x: Expr, site: number, depth: number): void {
    if (depth > maxDepth) return;
    switch (x.k) {
      case 'function': out.set(x.id, site); break;
      // What options of components and stores make members of them is called as these are.
      case 'object': for (const { value, key } of x.props) if (key !== undefined && !(typeof key === 'string' && optionOf(key) !== undefined)) within(value, site, depth + 1); break;
      case 'array': for (const item of x.items) within(item, site, depth + 1); break;
      case 'class': for (const method of Object.values(classes[x.id]?.methods ?? {})) out.set(method.fn, site); break;
    }
  }
}
