import type { Expr, ModuleFacts } from '../../facts/types.ts';
import { isEventPart } from '../../matching/events.ts';
import { usesOf } from './states.ts';

/** What one call emits. */
export interface Emitted {
  readonly expr: Expr;
  readonly given: readonly Expr[];
  readonly fn: number;
}

/** `emitter.emit('sent', a)`, `target.dispatchEvent(new CustomEvent('sent', { detail }))`. */
export function emittedIn(facts: ModuleFacts, event: string, is: (callee: Expr) => boolean): Emitted[] {
  return facts.calls.flatMap(({ expr, fn }): Emitted[] => {
    if (expr?.k !== 'call') return [];
    const { callee, args: [first, ...rest] } = expr;
    const method = callee.k === 'member' ? callee.key : callee.k === 'free' ? callee.name : undefined;
    if (typeof method !== 'string') return [];
    if (first?.k === 'text' && first.v === event && isEventPart(method, 'emitter')) return is(callee) ? [{ expr, given: rest, fn }] : [];
    const name = first?.k === 'new' ? first.args[0] : undefined;
    return first?.k === 'new' && name?.k === 'text' && name.v === event && first.args[1] && isEventPart(method, 'dispatcher') && is(callee) ? [{ expr, given: [first.args[1]], fn }] : [];
  });
}

/** What a module hands to those who listen to an object as a call does, by its own calls on that object. */
export function heardBy(x: Expr & { k: 'call' }, facts: ModuleFacts): { readonly emitted: readonly Emitted[]; readonly offset: number } {
  const { callee, args: [event] } = x;
  if (callee.k !== 'member' || typeof callee.key !== 'string') return { emitted: [], offset: 0 };
  const is = (by: Expr): boolean => sameObject(by, callee);
  if (event?.k === 'text' && isEventPart(callee.key, 'listener')) return { emitted: emittedIn(facts, event.v, is), offset: 1 };
  const emitted = !isEventPart(callee.key, 'subscriber') ? [] : facts.calls.flatMap(({ expr, fn }): Emitted[] => (expr?.k === 'call' && expr.callee.k === 'member' && typeof expr.callee.key === 'string' && isEventPart(expr.callee.key, 'source') && is(expr.callee) ? [{ expr, given: expr.args, fn }] : []));
  return { emitted, offset: 0 };
}

/** Whether nobody but this module has an object: it is made here under a name that is used for its members only. */
export function isOwn(of: Expr, facts: ModuleFacts): boolean {
  const b = of.k === 'name' ? facts.bindings[of.binding] : undefined;
  if (of.k !== 'name' || b?.kind !== 'const' || b.import || b.writes.length !== 1 || !['new', 'call'].includes(b.writes[0]?.value.k ?? '')) return false;
  return !usesOf(facts).handed.has(of.binding) && !Object.values(facts.exports).some((e) => e.k === 'value' && e.value.k === 'name' && e.value.binding === of.binding);
}

/** Whether two methods may be of one object: of the same name or member, or of an object's own. */
export function sameObject(a: Expr, b: Expr): boolean {
  const root = (x: Expr): string => {
    const of = x.k === 'member' ? x.of : x;
    return of.k === 'name' ? `name ${of.binding}` : of.k === 'this' || (of.k === 'member' && of.of.k === 'this') ? 'this' : of.k === 'free' || x.k === 'free' ? 'global' : of.k;
  };
  const [left, right] = [root(a), root(b)];
  return left === right || left === 'this' || right === 'this';
}
