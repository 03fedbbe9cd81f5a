import type { GateFinder } from '../gates/finder.ts';
import { creationsOf } from '../sites/over.ts';
import type { RawEgress } from '../sites/sites.ts';
import { distinct, type RawTarget } from '../sites/targets.ts';

/**
 * What is captured by an SDK goes where that was started for: in the same file, else in whichever starts it. A client that says itself where it goes,
 * and one whose start says nothing that is known, stay as they are.
 */
export function asStarted(e: RawEgress, found: readonly { readonly raw: readonly RawEgress[] }[], gates: Pick<GateFinder, 'starts'>): RawEgress {
  if (!e.row.vendor || e.row.starts || e.targets.some((t) => isSaid(t) && !isOwn(t, e)) || creationsOf(e.api).some(({ args, type }) => args.exprs.length > 0 && (type.roles.url ?? type.roles.host))) return e;
  const near = found.flatMap((f) => f.raw).filter((x) => x.row.starts && x.row.vendor === e.row.vendor).map((x) => x.targets);
  const said = (lists: readonly (readonly RawTarget[])[]): RawTarget[] => (lists.some((list) => list.some(isSaid)) ? distinct(lists.flat()) : []);
  const here = said(near);
  const targets = here.length ? here : said(gates.starts(e).map(({ to }) => to()));
  return targets.length && targets.every(({ target }) => target.kind !== 'caller') ? { ...e, targets } : e;
}

/** Whether it is no more than the setting that an SDK reads where its start says nothing. */
function isOwn({ target, from }: RawTarget, { row }: RawEgress): boolean {
  return from.length === 0 && target.kind === 'configured' && (row.hosts ?? []).includes(target.name);
}

/** Whether an address was written for it, or is configured: hosts that a row knows are written nowhere. */
function isSaid({ target, from }: RawTarget): boolean {
  return from.length > 0 || target.kind === 'configured';
}
