import type { Expr, ModuleFacts } from '../types.ts';

type CallExpr = Expr & { k: 'call' };

/** Calls of one function that are looked at for what it is handed, and functions of a module that are. */
const maxCalls = 24, maxFunctions = 2000;

const known = new WeakMap<ModuleFacts, ReadonlyMap<number, readonly CallExpr[]>>();

/** By function, the calls of it by its own name in its module. */
function callsByName(facts: ModuleFacts): ReadonlyMap<number, readonly CallExpr[]> {
  let out = known.get(facts);
  if (out) return out;
  const found = new Map<number, CallExpr[]>();
  for (const { expr: x } of facts.calls) {
    const b = x?.k === 'call' && x.callee.k === 'name' ? facts.bindings[x.callee.binding] : undefined;
    const fn = b?.writes.length === 1 && b.writes[0]?.path.length === 0 ? b.writes[0].value : undefined;
    if (x?.k !== 'call' || fn?.k !== 'function') continue;
    const list = found.get(fn.id);
    if (!list) { if (found.size < maxFunctions) found.set(fn.id, [x]); } else if (list.length < maxCalls) list.push(x);
  }
  known.set(facts, (out = found));
  return out;
}

/** What calls of a function by its name, in its module, hand to one of its parameters, where it may be a function or an object. */
export function handedIn(facts: ModuleFacts, fn: number, index: number): readonly Expr[] {
  return (callsByName(facts).get(fn) ?? []).flatMap((x) => { const a = x.args[index]; return a && a.k !== 'text' && a.k !== 'number' && a.k !== 'template' && x.args.slice(0, index).every((y) => y.k !== 'spread') ? [a] : []; });
}

/** An expression, and where it is a parameter of a function what calls of that in the module hand over. */
export function withHanded(x: Expr, facts: ModuleFacts): readonly Expr[] {
  const param = x.k === 'name' ? facts.bindings[x.binding]?.param : undefined;
  return param && param.path.length === 0 && !param.rest ? [x, ...handedIn(facts, param.fn, param.index)] : [x];
}
