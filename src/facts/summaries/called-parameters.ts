import type { Expr, ModuleFacts } from '../types.ts';

const known = new WeakMap<ModuleFacts, ReadonlySet<string>>();

/** Whether a function calls the elements that it is handed as its second argument, by a name of their own, or hands them to a promise: `(value, f) => f(value)`. One that is not written in place may. */
export function callsElements(by: Expr | undefined, facts: ModuleFacts): boolean {
  if (by?.k !== 'function') return by !== undefined;
  let out = known.get(facts);
  if (!out) known.set(facts, (out = calledIn(facts)));
  return out.has(`${by.id} 1`);
}

/** Parameters that are called, by their functions and places. */
function calledIn({ bindings, calls }: ModuleFacts): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { expr: x } of calls) {
    if (x?.k !== 'call') continue;
    for (const y of [x.callee, ...(x.callee.k === 'member' && x.callee.key === 'then' ? x.args : [])]) {
      const param = y.k === 'name' ? bindings[y.binding]?.param : undefined;
      if (param) out.add(`${param.fn} ${param.index}`);
    }
  }
  return out;
}
