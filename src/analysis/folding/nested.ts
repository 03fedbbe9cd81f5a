import type { Assign, ModuleFacts } from '../../facts/types.ts';
import type { Core } from './core.ts';
import { withElements } from './filling.ts';
import { alternatives, cycle, undefinedValue, type Entry, type Value } from './values.ts';

/** A write to a member of something, by the way that leads there from it. */
export interface MemberWrite {
  /** Never empty. A member whose name is not known is undefined. */
  readonly path: readonly (string | undefined)[];
  readonly value: () => readonly Value[];
  /** Whether it may not have happened: it stands behind a condition, or in a function that somebody else calls. */
  readonly perhaps: boolean;
}

/** Writes looked at of one name or field. */
const maxWrites = 100;

/**
 * Writes to members of members, each with its way from the root of the chain.
 * @param from the root's own steps that are left out: of `this.field.x` the field
 * @param fn the function in which the root gets its value
 */
export function nestedWrites(indices: readonly number[], from: number, fn: number, facts: ModuleFacts, value: (a: Assign) => readonly Value[]): MemberWrite[] {
  return indices.slice(0, maxWrites).flatMap((i): MemberWrite[] => {
    const a = facts.assigns[i];
    if (!a || a.op === '+=') return [];
    const path: (string | undefined)[] = [nameOf(a.key)];
    for (let at = a.of; at.k === 'member'; at = at.of) path.unshift(nameOf(at.key));
    const way = path.slice(from);
    return way.length ? [{ path: way, value: () => value(a), perhaps: a.guard >= 0 || a.fn !== fn }] : [];
  });
}

const nameOf = (key: Assign['key']): string | undefined => (typeof key === 'string' ? key : undefined);

/**
 * A value after writes to its members. Of a value that nobody knows, what is written is known nevertheless: it is what it was, with these
 * members. What is no object stays what it is.
 */
export function withMembers(core: Pick<Core, 'member'>, value: Value, writes: readonly MemberWrite[]): Value {
  if (writes.length === 0) return value;
  if (value.k === 'array') return withElements(value, writes.map((w) => ({ place: w.path[0], value: (before) => (w.path.length === 1 ? w.value() : before().map((v) => withMembers(core, v, [{ ...w, path: w.path.slice(1) }]))) })));
  const isOpen = value.k === 'hole' && (value.hole.kind === 'param' || value.hole.kind === 'unknown');
  if (value.k !== 'object' && !isOpen) return value;
  const byKey = new Map<string | undefined, MemberWrite[]>();
  for (const w of writes) { const list = byKey.get(w.path[0]); if (list) list.push(w); else byKey.set(w.path[0], [w]); }
  const before: Entry[] = value.k === 'object' ? value.entries.filter((x) => x.spread || !byKey.has(x.key)) : [{ key: undefined, value: () => [value], spread: true }];
  const after = [...byKey].map(([key, list]): Entry => ({ key, value: () => {
    const deeper = list.flatMap((w) => (w.path.length > 1 ? [{ ...w, path: w.path.slice(1) }] : []));
    const whole = list.filter((w) => w.path.length === 1);
    const written = whole.flatMap((w) => w.value());
    const given = written.filter((v) => !isItself(v));
    const stays = whole.every((w) => w.perhaps) || given.length < written.length;
    const known = [...own(value, key, stays, core), ...given].filter((v) => v !== undefinedValue);
    // Where nothing says what it is, it is at least what is written into it.
    if (known.length === 0) return deeper.length ? [withMembers(core, { k: 'object', entries: [] }, deeper)] : written;
    return alternatives(known.map((v) => withMembers(core, v, deeper)));
  } }));
  return { k: 'object', entries: [...before, ...after], ...(value.k === 'object' && { layers: value.layers, from: value.from }) };
}

/** What a member was before it was written. What a literal gives it stays an alternative; what it has from elsewhere, where no write is certain. */
function own(value: Value, key: string | undefined, stays: boolean, core: Pick<Core, 'member'>): readonly Value[] {
  if (stays && key !== undefined) return core.member(value, key);
  return value.k === 'object' ? value.entries.flatMap((x) => (!x.spread && x.key === key ? x.value() : [])) : [];
}

/** A write that takes in what the member was (`o.url = o.url || …`). */
function isItself(v: Value): boolean {
  return v.k === 'hole' && v.hole.kind === 'unknown' && v.hole.why === cycle;
}
