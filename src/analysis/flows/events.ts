import type { Expr, ModuleFacts } from '../../facts/types.ts';
import { isEventPart, messages } from '../../matching/events.ts';
import { isOwnFile, starterNames } from '../../matching/starters.ts';
import type { Module } from '../modules.ts';
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
    if (event.v !== messages.event) return emitted.length > 0;
    const started = [...w.handing.starting(frame.module), ...[...new Set([frame.module, module])].flatMap(restarts)];
    const sent = started.flatMap((s) => postsTo(s.expr, s.module));
    // A page, a worker and a port hear an event, of which the message is the data.
    const inside = keys[0] === messages.member ? keys.slice(1) : keys;
    for (const { expr, value, fn, module: from } of sent) { const outer = w.frames.alone(from, fn); w.walk(value, outer, inside, at(expr, outer, step)); }
    return emitted.length + sent.length > 0;
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

interface Posted {
  readonly expr: Expr;
  readonly value: Expr;
  readonly fn: number;
  readonly module: Module;
}

/** `child.send(message)` of what a call started. */
function postsTo(started: Expr, module: Module): Posted[] {
  const { bindings, calls } = module.facts;
  const is = (x: Expr, depth = 0): boolean => {
    if (x === started) return true;
    if (x.k === 'await') return is(x.of, depth);
    if (x.k === 'member') return x.of.k === 'this' && (module.facts.classes[x.of.class]?.fields[String(x.key)]?.writes.some((w) => is(w.value, depth + 1)) ?? false);
    return x.k === 'name' && depth < 4 && (bindings[x.binding]?.writes.some((w) => is(w.value, depth + 1)) ?? false);
  };
  return calls.flatMap(({ expr, fn }): Posted[] => {
    const [value] = expr?.k === 'call' ? expr.args : [];
    return expr?.k === 'call' && value && expr.callee.k === 'member' && typeof expr.callee.key === 'string' && isEventPart(expr.callee.key, 'post') && is(expr.callee.of) ? [{ expr, value, fn, module }] : [];
  });
}

/** Where a program starts itself once more: `fork(process.argv[1])`, `fork(__filename)`. */
function restarts(module: Module): { readonly expr: Expr; readonly module: Module }[] {
  const { facts } = module;
  return facts.calls.flatMap(({ expr }) => {
    if (expr?.k !== 'call' && expr?.k !== 'new') return [];
    const last = expr.callee.k === 'sequence' ? expr.callee.items[expr.callee.items.length - 1] : expr.callee;
    const name = last?.k === 'member' ? last.key : last?.k === 'name' ? facts.bindings[last.binding]?.import?.name : undefined;
    const file = expr.args[0];
    return typeof name === 'string' && starterNames.has(name) && file && isOwnFile(chainOf(file)) ? [{ expr, module }] : [];
  });
}

/** `process.argv[1]` as text. */
function chainOf(x: Expr): string {
  if (x.k === 'free') return x.name;
  return x.k === 'member' && typeof x.key === 'string' ? `${chainOf(x.of)}.${x.key}` : '';
}
