import type { ModuleFacts } from '../types.ts';

const known = new WeakMap<ModuleFacts, Map<number, readonly number[]>>();

/** The functions that a name may hold: those written into it, and those that names written into it hold. Asked for again and again: what is found is kept. */
export function functionsHeldBy(binding: number, facts: ModuleFacts): readonly number[] {
  let all = known.get(facts);
  if (!all) known.set(facts, (all = new Map()));
  let out = all.get(binding);
  if (!out) all.set(binding, (out = found(binding, facts)));
  return out;
}

function found(binding: number, { bindings }: ModuleFacts): readonly number[] {
  const out = new Set<number>();
  const names = new Set([binding]);
  for (const name of names) {
    for (const { value, path } of bindings[name]?.writes ?? []) {
      if (path.length > 0) continue;
      if (value.k === 'function') out.add(value.id);
      else if (value.k === 'name') names.add(value.binding);
    }
  }
  return [...out];
}
