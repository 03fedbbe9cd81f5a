import type { Assign, ModuleFacts } from '../types.ts';

/**
 * Places of a module that may send: its calls, and after them its writes to members, in one numbering. A write to the member of an element is as
 * much of a send as a call: `img.src = address`.
 */
export type Site = number;

/** The write that a site is, if it is one. */
export function writeAt({ calls, assigns }: ModuleFacts, site: Site): Assign | undefined {
  return site < calls.length ? undefined : assigns[site - calls.length];
}

export function siteOfWrite({ calls }: ModuleFacts, assign: number): Site {
  return calls.length + assign;
}

/** Where a site stands in the text, by the function and the guard around it; undefined for an element, which is no site. */
export function standsAt(facts: ModuleFacts, site: Site): { readonly s: number; readonly e: number; readonly fn: number; readonly guard: number } | undefined {
  const call = facts.calls[site];
  if (call) return call.expr && { s: call.expr.s, e: call.expr.e, fn: call.fn, guard: call.guard };
  return writeAt(facts, site);
}

/**
 * Sites by function, those of functions written inside it included.
 * @param isSent whether writing a member of this name may send
 */
export function sitesWithin(facts: ModuleFacts, isSent: (key: string) => boolean): Map<number, Site[]> {
  return grouped(facts, isSent, false);
}

/** Sites by function, without those of a function that it gives back: others run them. */
export function sitesByFunction(facts: ModuleFacts, isSent: (key: string) => boolean): Map<number, Site[]> {
  return grouped(facts, isSent, true);
}

function grouped(facts: ModuleFacts, isSent: (key: string) => boolean, run: boolean): Map<number, Site[]> {
  const out = new Map<number, Site[]>();
  const { calls, assigns, functions } = facts;
  const add = (site: Site, own: number): void => {
    for (let fn = own, n = 0; fn >= 0 && n < 30; fn = run && functions[fn]?.returned ? -1 : (functions[fn]?.up ?? -1), n++) {
      const list = out.get(fn);
      if (list) list.push(site); else out.set(fn, [site]);
    }
  };
  calls.forEach(({ fn }, i) => { add(i, fn); });
  assigns.forEach(({ fn, key }, i) => { if (fn >= 0 && (typeof key !== 'string' || isSent(key))) add(siteOfWrite(facts, i), fn); });
  return out;
}
