import type { Expr, ModuleFacts } from '../../facts/types.ts';

/** Functions written in each other are followed outwards so far. */
const maxOuter = 30;

/** Whether other files may call a function: it is exported, is written in one that is, or is a method of a class that is. */
export function isExposed(facts: ModuleFacts, fn: number): boolean {
  const values = Object.values(facts.exports).flatMap((e) => (e.k === 'value' ? valuesOf(e.value, facts) : []));
  for (let at = fn, n = 0; at >= 0 && n < maxOuter; at = facts.functions[at]?.up ?? -1, n++) {
    const cls = facts.functions[at]?.class ?? -1;
    if (values.some((x) => (x.k === 'function' ? x.id === at : x.k === 'class' ? x.id === cls : x.k !== 'text'))) return true;
  }
  return false;
}

function valuesOf(x: Expr, { bindings }: ModuleFacts): readonly Expr[] {
  return x.k === 'name' ? (bindings[x.binding]?.writes.map((w) => w.value) ?? []) : [x];
}
