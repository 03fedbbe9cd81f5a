import type { Binding, Expr, ModuleFacts, Region, Write } from '../../facts/types.ts';
import { functionAt } from '../folding/places.ts';
import { allBut, leftOut } from './walker.ts';

/** Writes of one name, and to its members, that are told apart. */
const maxWrites = 200;

/** What a use of a name cannot see any more, because it was written over on every way to it. */
export interface Overwritten {
  /** The function that the use stands in. */
  readonly fn: number;
  /** The write that all ways to the use go through last; what was written before it, in the same function, is gone. */
  readonly last: Write | undefined;
  /** Members that were written over or deleted, and where. */
  readonly members: ReadonlyMap<string, number>;
}

const nothing: Overwritten = { fn: -1, last: undefined, members: new Map() };

export function overwrittenAt(x: Expr & { k: 'name' }, b: Binding, facts: ModuleFacts): Overwritten {
  if (b.writes.length > maxWrites || b.members.length > maxWrites || (b.writes.length + b.members.length + facts.deletes.length < 2 && !b.param)) return nothing;
  const fn = functionAt(facts, x.s);
  const before = (end: number, within: Region | undefined): boolean => end <= x.s && (!within || (within.s <= x.s && x.e <= within.e));
  let last: Write | undefined;
  for (const w of b.writes) if (w.fn === fn && w.op === '=' && w.path.length === 0 && before(w.value.e, w.within) && !(last && last.value.e > w.value.e)) last = w;
  const members = new Map<string, number>();
  const gone = (key: string | Expr, s: number): void => { if (typeof key === 'string' && !(last && s < last.value.e)) members.set(key, Math.max(s, members.get(key) ?? 0)); };
  for (const i of b.members) { const a = facts.assigns[i]; if (a?.fn === fn && a.op === '=' && before(a.e, a.within)) gone(a.key, a.s); }
  for (const d of facts.deletes) if (d.fn === fn && d.of.k === 'name' && d.of.binding === x.binding && before(d.e, d.within)) gone(d.key, d.s);
  return { fn, last, members };
}

/** Whether something written in a function is gone where it is used. */
export function isGone({ fn, last }: Overwritten, at: { readonly fn: number; readonly s: number }): boolean {
  return last !== undefined && at.fn === fn && at.s < last.value.s;
}

/** Whether a name is written behind its use, and on no way before it: a variable of the same function that no loop comes back to. */
export function isLater(x: Expr & { k: 'name' }, b: Binding, { fn, value: { s } }: Write, facts: ModuleFacts): boolean {
  // What a module writes others see, whenever they look.
  if (fn < 0 || s < x.e || b.fn !== fn || b.param || functionAt(facts, x.s) !== fn) return false;
  return !facts.loops.some((loop) => loop.fn === fn && loop.s <= x.s && s < loop.e && !(loop.s <= b.at && b.at < loop.e));
}

/** What still matters of a value that was written in a function; undefined where it is gone. */
export function leftOf(keys: readonly string[], { fn, members }: Overwritten, at: { readonly fn: number; readonly s: number }): readonly string[] | undefined {
  if (members.size === 0 || at.fn !== fn) return keys;
  const [first, ...rest] = keys;
  const names = [...members].flatMap(([name, s]) => (s > at.s ? [name] : []));
  if (names.length === 0) return keys;
  const out = leftOut(first);
  if (first === undefined || out) return [allBut([...(out ?? []), ...names]), ...rest];
  return names.includes(first) ? undefined : keys;
}
