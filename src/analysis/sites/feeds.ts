import type { Reached } from '../flows/walker.ts';
import type { Frame, Module } from '../modules.ts';
import type { RawEgress } from './sites.ts';
import type { Args, Value } from '../folding/values.ts';

/** A call that hands data to a function which sends it: what the function sends, as far as the function itself tells, and what it is given. */
export interface Feed {
  readonly module: Module;
  readonly fn: number;
  readonly args: Args;
  /** The object that a method is called of, and the activation of what is around the function. */
  readonly self: Value | undefined;
  readonly up: Frame | undefined;
  readonly sends: RawEgress;
}

/** Ways that lead from one call to the same send; functions that call each other multiply. */
const maxFeeds = 40;

/**
 * What a call hands on, each send once: by how many ways it is reached does not change where data goes.
 * @param beside sends that the call stands for itself: what these carry is said there
 * @returns the sends, and whether there were more ways than are kept
 */
export function fed(given: readonly { readonly via: RawEgress['via']; readonly feed: Feed }[], beside: readonly RawEgress[]): { readonly sends: readonly RawEgress[]; readonly cut: boolean } {
  const judged = new Set(beside.map((e) => e.args.exprs));
  const ways = new Map<RawEgress['args']['exprs'], Map<RawEgress['row'], { first: RawEgress; feeds: Feed[] }>>();
  let cut = false;
  for (const { via, feed } of given) {
    const { sends } = feed;
    if (judged.has(sends.args.exprs)) continue;
    let rows = ways.get(sends.args.exprs);
    if (!rows) ways.set(sends.args.exprs, (rows = new Map()));
    const known = rows.get(sends.row);
    if (!known) rows.set(sends.row, { first: { ...sends, via }, feeds: [feed] });
    else if (known.feeds.length < maxFeeds) known.feeds.push(feed);
    else cut = true;
  }
  return { sends: [...ways.values()].flatMap((rows) => [...rows.values()].map(({ first, feeds }) => ({ ...first, handed: feeds }))), cut };
}

/** The arguments that a parameter is bound to by a call: of the function, of one around it, or of the class of the object it is a method of. */
export function boundBy({ module, fn, args, self, up }: Feed, { module: of, fn: param }: Pick<Reached, 'module' | 'fn'>): Args | undefined {
  if (of !== module) return undefined;
  if (param === fn) return args;
  for (let at = up; at; at = at.up) if (at.module === module && at.fn === param) return at.args;
  return self?.k === 'instance' && self.module === module && module.facts.classes[self.class]?.ctor === param ? self.args : undefined;
}
