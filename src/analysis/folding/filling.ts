import type { Expr } from '../../facts/types.ts';
import { fillerNamed } from '../../matching/fillers.ts';
import type { Core } from './core.ts';
import { alternatives, undefinedValue, unknown, type Lazy, type Value } from './values.ts';

type List = Value & { k: 'array' };

/** Something that is put into a list or a map: by a method, or at a place. */
export interface Put {
  readonly method: string;
  readonly given: readonly Lazy[];
}

/** A write to an element, by its place; undefined where that is not known. */
export interface ElementWrite {
  readonly place: string | undefined;
  /** What is at the place, made of what was there before. */
  readonly value: (before: Lazy) => readonly Value[];
}

/** Elements kept of a list, and the places in one that are written before there is anything. */
const maxElements = 200, maxGap = 50;

/** The arguments of a call that puts something into what it is called on. Those that are spread may be any of the elements; what a call gives is not looked into: functions that add to lists what they get of each other multiply. */
export function putOf(x: Expr | undefined, values: (y: Expr) => readonly Value[], core: Pick<Core, 'anyMember'>): Put | undefined {
  if (x?.k !== 'call' || x.callee.k !== 'member' || typeof x.callee.key !== 'string' || !fillerNamed(x.callee.key)) return undefined;
  return { method: x.callee.key, given: x.args.map((a): Lazy => (a.k !== 'spread' ? () => values(a) : a.of.k === 'call' || a.of.k === 'await' ? () => [unknown('what a call gives')] : () => values(a.of).flatMap((v) => core.anyMember(v)))) };
}

/** A list or a map after what is put into it. Where in a list something is put is mostly not known; in a map its key says it. */
export function filled(list: List, puts: readonly Put[]): List {
  const items = [...list.items];
  let { mixed = false, open } = list;
  for (const { method, given } of puts) {
    const put = fillerNamed(method);
    if (!put || (put.into === 'map') !== (list.map === true)) continue;
    if (put.into === 'map') items.push(() => [{ k: 'array', items: given, open: false }]);
    else items.push(...given.slice(put.from));
    mixed ||= put.moves === true && !list.map;
    open ||= put.into === 'list' && given.length > put.from;
  }
  return items.length === list.items.length && mixed === (list.mixed ?? false) ? list : { ...list, items: items.slice(0, maxElements), open, ...(mixed && { mixed }) };
}

/** A list after writes to its elements. What an element was before stays an alternative: it may have been read before. */
export function withElements(list: List, writes: readonly ElementWrite[]): List {
  if (list.map || writes.length === 0) return list;
  const items = [...list.items];
  let { mixed = false, open } = list;
  for (const { place, value } of writes) {
    if (place === 'length') { mixed = true; continue; }
    if (place === undefined) { items.push(() => value(() => list.items.flatMap((i) => i()))); mixed = true; continue; }
    const at = /^\d{1,9}$/.test(place) ? Number(place) : -1;
    if (at < 0) continue;
    if (at >= items.length + maxGap || mixed) { items.push(() => value(() => [])); mixed = true; open = true; continue; }
    while (items.length <= at) items.push(() => [undefinedValue]);
    const before = items[at] as Lazy;
    items[at] = () => alternatives([...before().filter((v) => v !== undefinedValue), ...value(before)]);
  }
  return { ...list, items: items.slice(0, maxElements), open, ...(mixed && { mixed }) };
}
