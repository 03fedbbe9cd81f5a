import type { ModuleFacts } from '../../facts/types.ts';

const sorted = new WeakMap<ModuleFacts, readonly number[]>();

/** The innermost function around a place; -1 is the module. */
export function functionAt(facts: ModuleFacts, s: number): number {
  let order = sorted.get(facts);
  if (!order) sorted.set(facts, (order = facts.functions.map((_, id) => id).sort((a, b) => (facts.functions[a]?.s ?? 0) - (facts.functions[b]?.s ?? 0))));
  let low = 0, high = order.length;
  while (low < high) { const middle = (low + high) >> 1; if ((facts.functions[order[middle] as number]?.s ?? 0) <= s) low = middle + 1; else high = middle; }
  let fn = order[low - 1] ?? -1;
  while (fn >= 0 && (facts.functions[fn]?.e ?? 0) <= s) fn = facts.functions[fn]?.up ?? -1;
  return fn;
}
