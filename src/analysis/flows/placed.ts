import type { Expr } from '../../facts/types.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Frame } from '../modules.ts';
import type { Args } from '../folding/values.ts';

/** An expression that a call is given, and the members of it that are meant: of a list that is spread, or applied, an element. */
export interface Placed {
  readonly expr: Expr;
  readonly frame: Frame;
  readonly keys: readonly string[];
}

/** What stands at one place of a call's arguments; without an evaluator, as far as they are written there. */
export function placedAt({ exprs, frame, list, bound }: Args, index: number, evaluator?: Evaluator): readonly Placed[] {
  if (bound) return index < bound.count ? placedAt(bound.before, index, evaluator) : placedAt(bound.after, index - bound.count, evaluator);
  if (list) return [{ expr: list, frame, keys: [String(index)] }];
  let left = index;
  for (const [i, x] of exprs.entries()) {
    if (x.k !== 'spread') {
      if (left-- === 0) return [{ expr: x, frame, keys: [] }];
      continue;
    }
    const count = lengthOf(x.of, frame, evaluator);
    // How much is spread is not known: what is written at the place may be there as well.
    if (count === undefined) return [{ expr: x.of, frame, keys: [String(left)] }, ...exprs.slice(i + 1, index + 1).filter((y) => y.k !== 'spread').map((expr) => ({ expr, frame, keys: [] }))];
    if (left < count) return [{ expr: x.of, frame, keys: [String(left)] }];
    left -= count;
  }
  return [];
}

/** What stands at a place and behind it, in one. */
export function placedFrom({ exprs, frame, list, bound }: Args, index: number): readonly Placed[] {
  if (bound) return [...(index < bound.count ? placedFrom(bound.before, index) : []), ...placedFrom(bound.after, Math.max(0, index - bound.count))];
  if (list) return [{ expr: list, frame, keys: [] }];
  const spread = exprs.findIndex((x) => x.k === 'spread');
  return exprs.slice(spread < 0 ? index : Math.min(index, spread)).map((expr) => ({ expr, frame, keys: [] }));
}

function lengthOf(list: Expr, frame: Frame, evaluator: Evaluator | undefined): number | undefined {
  const [first, ...more] = evaluator?.values(list, frame) ?? [];
  if (first?.k !== 'array' || first.open) return undefined;
  return more.every((v) => v.k === 'array' && !v.open && v.items.length === first.items.length) ? first.items.length : undefined;
}
