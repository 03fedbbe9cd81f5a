import type { Expr } from '../../facts/types.ts';
import { isEventPart, messages } from '../../matching/events.ts';
import { emittedIn, sameObject, type Emitted } from '../folding/emitted.ts';
import type { Module } from '../modules.ts';
import type { Callback } from './callbacks.ts';
import { declaredBy, isExported } from '../folding/declared.ts';
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
