import type { Expr, ModuleFacts } from '../../facts/types.ts';
import { isEventPart, messages } from '../../matching/events.ts';
import type { Module } from '../modules.ts';
import type { Callback } from './callbacks.ts';
import { declaredBy, isExported } from './declared.ts';
import type { Step } from './steps.ts';
import { at, type Walker } from './walker.ts';

/** What listeners hear: events of the same name sent in the same file, and messages of the process that started the file. */
export function eventsPart(w: Walker): Pick<Walker, 'heard'> {
  return { heard };

  function heard({ site, frame, as, param, module }: Callback, keys: readonly string[], step: Step): boolean {
    const { callee, args: [event] } = site;
    const method = callee.k === 'member' ? callee.key : callee.k === 'free' ? callee.name : undefined;
    if (as === 0 || event?.k !== 'text' || typeof method !== 'string' || !isEventPart(method, 'listener')) return false;
    const emitted = emittedIn(frame.module.facts, event.v, (by) => sameObject(by, callee));
    for (const { expr, given, fn } of emitted) {
      const inner = w.frames.of(fn, frame);
      const a = given[param];
      if (a) w.walk(a, inner, keys, at(expr, inner, step));
    }
    const others = elsewhere(event.v, callee, frame.module);
    for (const { expr, given, fn, module: from } of others) {
      const inner = w.frames.alone(from, fn);
      const a = given[param];
      if (a) w.walk(a, inner, keys, at(expr, inner, step));
    }
    return (event.v === messages.event && w.messages(callee.k === 'member' ? callee.of : undefined, frame.module, module, isEventPart(method, 'wrapping'), keys, step)) || emitted.length + others.length > 0;
  }

  /** Events that other files send on an object that they share: `export const bus = new EventEmitter()`. */
  function elsewhere(event: string, listener: Expr, module: Module): (Emitted & { readonly module: Module })[] {
    const of = listener.k === 'member' ? declaredBy(w.load, listener.of, module) : undefined;
    if (!of || (of.module === module && !isExported(module.facts, of.binding))) return [];
    const is = (callee: Expr, from: Module): boolean => { const other = callee.k === 'member' ? declaredBy(w.load, callee.of, from) : undefined; return other?.binding === of.binding && other.module.path === of.module.path; };
    const files = new Map([of.module, ...w.handing.near(of.module), ...w.handing.near(module)].map((m) => [m.path, m]));
    files.delete(module.path);
    return [...files.values()].flatMap((m) => emittedIn(m.facts, event, (callee) => is(callee, m)).map((e) => ({ ...e, module: m })));
  }
}

interface Emitted {
  readonly expr: Expr;
  readonly given: readonly Expr[];
  readonly fn: number;
}

/** `emitter.emit('sent', a)`, `target.dispatchEvent(new CustomEvent('sent', { detail }))`. */
function emittedIn(facts: ModuleFacts, event: string, is: (callee: Expr) => boolean): Emitted[] {
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

/** Whether two methods may be of one object: of the same name or member, or of an object's own. */
function sameObject(a: Expr, b: Expr): boolean {
  const root = (x: Expr): string => {
    const of = x.k === 'member' ? x.of : x;
    return of.k === 'name' ? `name ${of.binding}` : of.k === 'this' || (of.k === 'member' && of.of.k === 'this') ? 'this' : of.k === 'free' || x.k === 'free' ? 'global' : of.k;
  };
  const [left, right] = [root(a), root(b)];
  return left === right || left === 'this' || right === 'this';
}
