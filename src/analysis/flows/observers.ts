import type { Expr, ModuleFacts } from '../../facts/types.ts';
import { givenAt, isGetter, isKeeper, keyedPart } from '../../matching/flows.ts';

/** A call of a function that is kept with others. */
export interface KeptCall {
  readonly expr: Expr & { k: 'call' };
  readonly fn: number;
}

/** Names behind names are looked at so deep. */
const maxDepth = 5;

const indices = new WeakMap<ModuleFacts, ReadonlyMap<string, readonly KeptCall[]>>();

/** Calls of the functions that a list, a set or a map keeps: `for (const f of list) f(x)`, `this.all.get(name).forEach((f) => f(x))`. */
export function callsOfKept(collection: Expr, facts: ModuleFacts): readonly KeptCall[] {
  const place = placeOf(collection, facts, 0);
  if (place === undefined) return [];
  let index = indices.get(facts);
  if (!index) indices.set(facts, (index = indexOf(facts)));
  return index.get(place) ?? [];
}

function indexOf(facts: ModuleFacts): ReadonlyMap<string, readonly KeptCall[]> {
  const out = new Map<string, KeptCall[]>();
  for (const { expr, fn } of facts.calls) {
    if (expr?.k !== 'call') continue;
    for (const place of placesOfElement(expr.callee, facts)) { const list = out.get(place); if (list) list.push({ expr, fn }); else out.set(place, [{ expr, fn }]); }
  }
  return out;
}

/** The collections that something may be an element of. */
function placesOfElement(x: Expr, facts: ModuleFacts): readonly string[] {
  const found = (of: Expr | undefined): readonly string[] => { const place = of && placeOf(of, facts, 0); return place === undefined ? [] : [place]; };
  if (x.k === 'member') return typeof x.key === 'string' && !/^\d+$/.test(x.key) ? [] : found(x.of);
  const b = x.k === 'name' ? facts.bindings[x.binding] : undefined;
  if (!b) return [];
  const { param } = b;
  const use = param && facts.functions[param.fn]?.use;
  const site = use && facts.calls[use.site]?.expr;
  if (site?.k === 'call' && use?.index === 0 && param && site.callee.k === 'member' && typeof site.callee.key === 'string' && givenAt(site.callee.key, param.index) === 'element') return found(site.callee.of);
  return b.writes.flatMap(({ value, path: [first] }) => (first && first.key === undefined && !first.but ? found(value) : value.k === 'member' && !first ? placesOfElement(value, facts) : []));
}

/** What a collection goes by: a name, or a field of a class. What is taken out of it by a name, or copied, is of the same. */
function placeOf(x: Expr, facts: ModuleFacts, depth: number): string | undefined {
  if (depth > maxDepth) return undefined;
  const inner = (y: Expr | undefined): string | undefined => y && placeOf(y, facts, depth + 1);
  switch (x.k) {
    case 'name': {
      const b = facts.bindings[x.binding];
      const [only] = b?.writes ?? [];
      // Another name of what a collection keeps: `const list = this.all.get(name)`.
      const same = only && b?.writes.length === 1 && only.path.length === 0 && (only.value.k === 'call' || only.value.k === 'member' || only.value.k === 'choice') ? inner(only.value) : undefined;
      return same ?? `name ${x.binding}`;
    }
    case 'member': return x.of.k === 'this' ? (typeof x.key === 'string' ? `field ${x.of.class} ${x.key}` : undefined) : typeof x.key === 'string' ? undefined : inner(x.of);
    case 'choice': return inner(x.left);
    case 'assign': return x.target ? inner(x.target) : undefined;
    case 'spread': case 'await': return inner(x.of);
    case 'array': return x.items.length === 1 && x.items[0]?.k === 'spread' ? inner(x.items[0].of) : undefined;
    case 'call': {
      if (x.callee.k !== 'member' || typeof x.callee.key !== 'string') return undefined;
      const { key, of } = x.callee;
      if (isGetter(key) || isKeeper(key) || keyedPart(key)) return inner(of);
      return of.k === 'free' ? inner(x.args[0]) : undefined;
    }
    default: return undefined;
  }
}
