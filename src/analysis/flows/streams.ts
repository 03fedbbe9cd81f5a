import type { Expr, ModuleFacts } from '../../facts/types.ts';
import { handsOut, isStreamClass, leadsStreams, takesIn } from '../../matching/flows.ts';
import type { Frame } from '../modules.ts';
import { nameOf } from '../folding/spelled.ts';
import type { Step } from './steps.ts';
import { at as stepOf, type Walker } from './walker.ts';

type Called = Expr & { k: 'call' | 'new' };

/** One stream led into another. */
export interface Led {
  readonly into: Expr;
  /** What comes out of it: of a chain, everything before. */
  readonly from: readonly Expr[];
}

/** The streams that a call leads into each other, by its name alone. */
export function ledBy(x: Expr, facts: ModuleFacts): readonly Led[] {
  if (x.k !== 'call') return [];
  const name = nameOf(x.callee, facts);
  const how = name === undefined ? undefined : leadsStreams(name);
  if (how === 'through') return x.args.flatMap((into, i): Led[] => (i === 0 || into.k === 'function' ? [] : [{ into, from: x.args.slice(0, i) }]));
  const [into] = x.args;
  return how === 'into' && into && x.callee.k === 'member' ? [{ into, from: [x.callee.of] }] : [];
}

/**
 * `new ReadableStream({ start(c) { c.enqueue(x); } })`, `new Transform({ transform(x, _, done) { done(null, x); } })`: what its functions hand over.
 * Gives whether it is such a construction.
 */
export function streamed(w: Walker, x: Called, frame: Frame, step: Step): boolean {
  const [options] = x.args;
  const { facts } = frame.module;
  if (x.k !== 'new' || options?.k !== 'object' || !isStreamClass(nameOf(x.callee, facts) ?? '')) return false;
  for (const p of options.props) if (p.value.k === 'function') {
    const inside = w.frames.inside(p.value.id, frame);
    const params = new Set(facts.functions[p.value.id]?.params.map(({ binding }) => binding));
    const { s, e } = facts.functions[p.value.id] ?? { s: 0, e: 0 };
    const isOwn = (y: Expr): boolean => y.k === 'this' || (y.k === 'name' && params.has(y.binding));
    for (const { expr, fn } of facts.calls) {
      if (expr?.k !== 'call' || expr.s < s || expr.e > e) continue;
      const { callee } = expr;
      const gives = callee.k === 'member' ? typeof callee.key === 'string' && handsOut(callee.key) && isOwn(callee.of) : isOwn(callee);
      if (gives) for (const a of expr.args) w.walk(a, w.frames.of(fn, inside), [], stepOf(a, frame, step));
    }
  }
  return true;
}

/** What a function is given first that takes what is written into a stream: what is led into it. Gives whether it is such a function. */
export function taken(w: Walker, fn: number, frame: Frame, step: Step): boolean {
  const { functions, calls, bindings } = frame.module.facts;
  const option = functions[fn]?.option;
  const stream = option && takesIn(option.key) ? calls[option.site] : undefined;
  if (stream?.expr?.k !== 'new' || !isStreamClass(nameOf(stream.expr.callee, frame.module.facts) ?? '')) return false;
  const is = (x: Expr): boolean => x === stream.expr || (x.k === 'name' && (bindings[x.binding]?.writes.some(({ value }) => value === stream.expr) ?? false));
  for (const { expr, fn: at } of calls) for (const { into, from } of expr ? ledBy(expr, frame.module.facts) : []) if (is(into)) for (const x of from) w.walk(x, w.frames.of(at, frame), [], stepOf(x, frame, step));
  return true;
}
