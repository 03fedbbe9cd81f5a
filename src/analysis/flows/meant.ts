import type { Expr } from '../../facts/types.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import { atPosition } from '../sites/roles.ts';
import type { RawEgress } from '../sites/sites.ts';
import { chainOf, nameOf } from '../folding/spelled.ts';
import type { Value } from '../folding/values.ts';
import { givenBack } from './addressed.ts';
import { placedAt } from './placed.ts';
import { stepAt } from './steps.ts';
import type { Tracer } from './trace.ts';

/** Members of members that are looked at: `{ to: { address } }`. */
const maxDepth = 3;

/** Keeps what stands where the row of a call says what it means, unless something of the category was found in the call by its own name. */
export function meant({ row, args }: RawEgress, tracer: Tracer, evaluator: Evaluator): void {
  for (const [category, positions] of row.means ?? []) {
    const position = tracer.found.some((d) => d.category === category) ? undefined : positions.find((p) => atPosition(evaluator, args, p).some((v) => isSomebodys(v, 0)));
    if (!position) continue;
    const [given] = placedAt(args, position.index, evaluator);
    if (!given) continue;
    const keys = position.keys.filter((key) => key !== '[]');
    const all = given.keys.length ? [] : givenBack(given.expr, keys, given.frame);
    const part = all.flatMap((x) => inner(x)).find((x) => x.k === 'name' || x.k === 'member' || x.k === 'free') ?? all[0];
    const { facts } = given.frame.module;
    const name = part && nameOf(part, facts);
    // `to` alone says nothing of what it is.
    const source = name !== undefined && !keys.includes(name) ? name : [part ? chainOf(part, facts) : chainOf(given.expr, facts), ...(part ? [] : keys)].filter(Boolean).join('.') || category;
    tracer.keep({ category, source: source.slice(0, 60), certain: false }, 'body', stepAt(given.frame.module, (part ?? given.expr).s, undefined));
  }
}

/** An expression, and what stands in a list or an object that is written out. */
function inner(x: Expr): readonly Expr[] {
  const parts = x.k === 'array' ? x.items : x.k === 'object' ? x.props.map((p) => p.value) : x.k === 'template' ? x.parts : x.k === 'spread' ? [x.of] : [];
  return [x, ...parts.flatMap(inner)];
}

/** Whether a value is not the program's own: neither written out nor read from its settings. */
function isSomebodys(v: Value, depth: number): boolean {
  if (depth > maxDepth) return false;
  switch (v.k) {
    case 'hole': return isOpen(v.hole);
    case 'text': return v.parts.some((p) => typeof p !== 'string' && isOpen(p));
    case 'api': return true;
    case 'array': return v.items.some((item) => item().some((i) => isSomebodys(i, depth + 1)));
    case 'object': return v.entries.some(({ value }) => value().some((i) => isSomebodys(i, depth + 1)));
    default: return false;
  }
}

const isOpen = ({ kind }: (Value & { k: 'hole' })['hole']): boolean => kind === 'param' || kind === 'unknown';
