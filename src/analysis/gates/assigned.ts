import type { Expr, Write } from '../../facts/types.ts';
import type { Module } from '../modules.ts';
import { stronger, type Asked } from './asked.ts';

type Ask = (test: Expr, sense: boolean) => Asked | undefined;

/** Writes of one name that are looked at. */
const maxWrites = 12;

/**
 * What is asked by a name that is written here and there: `let on = true; if (optedOut) on = false;`. It is as it is because each write that
 * may have made it so stands behind a condition, or because none of the last ones, which would have made it otherwise, has been come to.
 * @param isFilled whether it may hold something before it is written: all but what is declared without a value
 */
export function askedByWrites(writes: readonly Write[], holds: boolean, isFilled: boolean, { facts }: Module, ask: Ask): Asked | undefined {
  if (writes.length < (isFilled ? 2 : 1) || writes.length > maxWrites || writes.some((w) => w.path.length > 0 || w.op !== '=')) return undefined;
  const [first] = writes as [Write];
  // What holds nothing where it is declared holds something only behind each of these.
  const own = holds && !isFilled ? -1 : first.guard;
  const making = writes.filter((w) => truthOf(w.value) !== !holds);
  const made = making.map((w) => around(w.guard));
  if (making.length > 0 && made.every((m) => m !== undefined)) return made.reduce<Asked | undefined>((a, b) => stronger(a, b), undefined);
  let out: Asked | undefined;
  for (const w of [...writes].reverse()) {
    const guard = facts.guards[w.guard];
    if (truthOf(w.value) !== !holds || guard?.up !== own || w.fn !== first.fn) break;
    out = stronger(out, ask(guard.test, !guard.sense));
  }
  return out;

  function around(guard: number): Asked | undefined {
    let out: Asked | undefined;
    for (let g = guard; g >= 0 && g !== own; g = facts.guards[g]?.up ?? -1) { const { test, sense } = facts.guards[g] as Module['facts']['guards'][number]; out = stronger(out, ask(test, sense)); }
    return out;
  }
}

function truthOf(x: Expr): boolean | undefined {
  switch (x.k) {
    case 'constant': case 'number': case 'text': return Boolean(x.v);
    case 'unary': { const of = x.op === '!' ? truthOf(x.of) : x.op === 'void' ? true : undefined; return of === undefined ? undefined : !of; }
    default: return undefined;
  }
}
