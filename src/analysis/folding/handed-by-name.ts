import { functionsHeldBy } from '../../facts/summaries/held-functions.ts';
import type { Expr, Func, ModuleFacts } from '../../facts/types.ts';

/** Where a function stands as an argument of a call. */
export type Use = NonNullable<Func['use']>;

/** Places looked at for one function: one that is handed to everybody is handed to somebody unknown. */
const maxUses = 20;
/** Methods with their object bound are looked through so deep. */
const maxDepth = 3;

const known = new WeakMap<ModuleFacts, ReadonlyMap<number, readonly Use[]>>();

/** The calls of a module that functions are handed to which are written elsewhere in it: by a name, or as a method of `this`, with its object bound or not. */
export function handedByName(facts: ModuleFacts): ReadonlyMap<number, readonly Use[]> {
  let out = known.get(facts);
  if (!out) known.set(facts, (out = found(facts)));
  return out;
}

function found(facts: ModuleFacts): ReadonlyMap<number, readonly Use[]> {
  const { calls, classes } = facts;
  const out = new Map<number, Use[]>();
  calls.forEach(({ expr }, site) => {
    if (expr?.k === 'call' || expr?.k === 'new') expr.args.forEach((x, index) => { for (const fn of functionsOf(x, 0)) add(fn, { site, index }); });
  });
  return out;

  function add(fn: number, use: Use): void {
    const list = out.get(fn);
    if (!list) out.set(fn, [use]); else if (list.length < maxUses) list.push(use);
  }

  function functionsOf(x: Expr, depth: number): readonly number[] {
    if (depth > maxDepth) return [];
    switch (x.k) {
      case 'name': return functionsHeldBy(x.binding, facts);
      case 'member': {
        const c = x.of.k === 'this' ? classes[x.of.class] : undefined;
        if (!c || typeof x.key !== 'string') return [];
        const method = c.methods[x.key];
        return [...(method?.kind === 'method' ? [method.fn] : []), ...(c.fields[x.key]?.writes ?? []).flatMap(({ value }) => (value.k === 'function' ? [value.id] : []))];
      }
      case 'call': return x.callee.k === 'member' && x.callee.key === 'bind' && x.args.length === 1 ? functionsOf(x.callee.of, depth + 1) : [];
      default: return [];
    }
  }
}
