import type { Expr, ModuleFacts } from '../../facts/types.ts';
import { isEventPart, messages } from '../../matching/events.ts';
import type { Callback } from './callbacks.ts';
import type { Step } from './steps.ts';
import { at, type Walker } from './walker.ts';

/** What listeners hear: events of the same name sent in the same file, and messages of the process that started the file. */
export function eventsPart(w: Walker): Pick<Walker, 'heard'> {
  return { heard };

  function heard({ site, frame, as, param, module }: Callback, keys: readonly string[], step: Step): boolean {
    const { callee, args: [event] } = site;
    const method = callee.k === 'member' ? callee.key : callee.k === 'free' ? callee.name : undefined;
    if (as === 0 || event?.k !== 'text' || typeof method !== 'string' || !isEventPart(method, 'listener')) return false;
    const emitted = emittedIn(frame.module.facts, event.v, callee);
    for (const { expr, given, fn } of emitted) {
      const inner = w.frames.of(fn, frame);
      const a = given[param];
      if (a) w.walk(a, inner, keys, at(expr, inner, step));
    }
    return (event.v === messages.event && w.messages(callee.k === 'member' ? callee.of : undefined, frame.module, module, isEventPart(method, 'wrapping'), keys, step)) || emitted.length > 0;
  }
}

interface Emitted {
  readonly expr: Expr;
  readonly given: readonly Expr[];
  readonly fn: number;
}

/** `emitter.emit('sent', a)`, `target.dispatchEvent(new CustomEvent('sent', { detail }))`. */
function emittedIn(facts: ModuleFacts, event: string, listener: Expr): Emitted[] {
  return facts.calls.flatMap(({ expr, fn }): Emitted[] => {
    if (expr?.k !== 'call') return [];
    const { callee, args: [first, ...rest] } = expr;
    const method = callee.k === 'member' ? callee.key : callee.k === 'free' ? callee.name : undefined;
    if (typeof method !== 'string' || !sameObject(callee, listener)) return [];
    if (first?.k === 'text' && first.v === event && isEventPart(method, 'emitter')) return [{ expr, given: rest, fn }];
    const name = first?.k === 'new' ? first.args[0] : undefined;
    return first?.k === 'new' && name?.k === 'text' && name.v === event && first.args[1] && isEventPart(method, 'dispatcher') ? [{ expr, given: [first.args[1]], fn }] : [];
  });
}

/** Whether two methods may be of one object: of the same name or member, or of an object's own. */
function sameObject(a: Expr, b: Expr): boolean {
  const root = (x: Expr): string => {
    const of = x.k === 'member' ? x.of : x;
    return of.k === 'name' ? `name ${of.binding}` : of.k === 'this' || (of.k === 'member' && of.of.k === 'this') ? 'this' : of.k === 'free' || x.k === 'free' ? 'global' : of.k;
  };
  const [left, right] = [root(a), root(b)];
  return left === right || left === 'this' || right === 'this';
}
