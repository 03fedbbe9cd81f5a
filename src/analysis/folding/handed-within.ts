import type { Expr, ModuleFacts } from '../../facts/types.ts';
import { optionOf } from '../../matching/components.ts';

/** Literals within literals are looked through so deep. */
const maxDepth = 4;

/** A call, and which of its arguments. */
export interface Handing { readonly site: number; readonly index: number }

const known = new WeakMap<ModuleFacts, ReadonlyMap<number, Handing>>();

/** By function: the call that it is handed to within a literal, as a member of an object, an element of a list or a method of a class: `start({ on: { load: (url) => … } })`. */
export function handedWithin(facts: ModuleFacts): ReadonlyMap<number, Handing> {
  let out = known.get(facts);
  if (!out) known.set(facts, (out = found(facts)));
  return out;
}

function found({ calls, classes }: ModuleFacts): ReadonlyMap<number, Handing> {
  const out = new Map<number, Handing>();
  calls.forEach(({ expr }, site) => {
    if (expr?.k === 'call' || expr?.k === 'new') expr.args.forEach((x, index) => { if (x.k !== 'function') within(x, { site, index }, 0); });
  });
  return out;

  function within(x: Expr, handing: Handing, depth: number): void {
    if (depth > maxDepth) return;
    switch (x.k) {
      case 'function': out.set(x.id, handing); break;
      // What options of components and stores make members of them is called as these are.
      case 'object': for (const { value, key } of x.props) if (key !== undefined && !(typeof key === 'string' && optionOf(key) !== undefined)) within(value, handing, depth + 1); break;
      case 'array': for (const item of x.items) within(item, handing, depth + 1); break;
      case 'class': for (const method of Object.values(classes[x.id]?.methods ?? {})) out.set(method.fn, handing); break;
    }
  }
}
