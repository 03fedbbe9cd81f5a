import type { Expr, ModuleFacts } from '../../facts/types.ts';
import { givenAt, handlerOf, handsForm, isCollector, isFailure, keyedPart } from '../../matching/flows.ts';
import { isEventPart, isFailureEvent } from '../../matching/events.ts';
import { CALL, CONSTRUCT, stepFrom } from '../../matching/index.ts';
import { firstLiteral } from '../folding/calls.ts';
import type { Frame, Module } from '../modules.ts';
import { nameOf } from '../folding/spelled.ts';
import type { Api, Args, Value } from '../folding/values.ts';
import { callsOfKept } from './observers.ts';
import { heardBy } from './relays.ts';
import { revealedIn, sourcesOf } from './sources.ts';
import type { Step } from './steps.ts';
import { anyElement, at, elementOf, type Walker } from './walker.ts';

/** A callback where it is handed to a call, and the parameter of it that is asked for. */
export interface Callback {
  readonly site: Expr & { k: 'call' | 'new' };
  readonly frame: Frame;
  /** The argument that it is, or whose member of this name it is. */
  readonly as: number;
  readonly key?: string | undefined;
  readonly param: number;
  readonly name: string;
  /** The module that it stands in. */
  readonly module: Module;
}

/** A callback that is handed on is followed so far. */
const maxHanded = 4;

/** What callbacks are given, and what is made of what they give back. */
export function callbacksPart(w: Walker): Pick<Walker, 'given' | 'made' | 'ofMember'> {
  return { given, made, ofMember };

  function given(callback: Callback, keys: readonly string[], step: Step): void {
    const { site, frame, as, key, param, name } = callback;
    const here = at(site, frame, step);
    // A function called where it is written is given what it is called with.
    if (as < 0 && key === undefined) { const a = site.args[param]; if (a && !site.args.slice(0, param + 1).some((x) => x.k === 'spread')) { w.walk(a, frame, keys, here); return; } }
    let known = key === undefined && w.heard(callback, keys, here);
    for (const { callee, args } of w.evaluator.targets(site, frame)) {
      if (callee.k === 'function') known = invoked(callee, w.frames.called(callee, args), { as, key }, param, keys, here, 0) || known;
      else if (callee.k === 'class') known = constructed(callee, args, { as, key }, param, keys, here) || known;
      else if (callee.k === 'api') {
        if (typedBy(callee, args, site, key === undefined ? `<${param}>` : `<${key}:${param}>`, keys, here)) return;
        if (key !== undefined) continue;
        if (heardBy(w, callee, args, site.k === 'new', as, param, keys, [...new Set([frame.module, callback.module])], here)) known = true;
        const nodes = stepFrom(callee.nodes, site.k === 'new' ? CONSTRUCT : CALL, firstLiteral(callee, args));
        const sources = isFailure(name) ? [] : sourcesOf(nodes, callee, args, site);
        for (const s of sources) w.emit(s, here);
        // The output of a program is not its command line.
        const ran = nodes.flatMap((n) => n.calls).filter((row) => row.runs);
        if (!isFailure(name)) for (const row of ran) for (const s of revealedIn(w.evaluator, row, args)) w.emit(s, here);
        known ||= ran.length > 0 || nodes.some((n) => n.sources.length > 0);
      }
    }
    if (key !== undefined) return;
    if (as === 0 && param === 0 && handsForm(nameOf(site.callee, frame.module.facts) ?? '')) { w.fields(site, frame, keys, here); return; }
    const { callee } = site;
    if (site.k === 'call' && callee.k === 'member' && typeof callee.key === 'string' && isCollector(callee.key)) known = observed(site, callee.of, frame, param, keys, here) || known;
    if (known || site.k === 'new' || (as === 0 && w.reduced(site, frame, param, keys, here))) return;
    if (callee.k === 'member' && typeof callee.key === 'string' && handlerOf(callee.key) === as) { if (param === 0) w.rejected(callee.of, frame, keys, here); return; }
    if (callee.k === 'member' && typeof callee.key === 'string' && isEventPart(callee.key, 'listener') && site.args[0]?.k === 'text' && isFailureEvent(site.args[0].v)) return;
    const what = callee.k === 'member' && typeof callee.key === 'string' ? givenAt(callee.key, param) : undefined;
    if (what === 'made') { const first = site.args[as + 1]; if (first) w.walk(first, frame, keys, here); const fn = site.args[as]; if (fn) made(fn, frame, keys, here); return; }
    // A callback is given what its function is called on: the elements of a list, the value of a promise, the values of a map and their names.
    const pair = callee.k === 'member' && as === 0 && param < 2 && typeof callee.key === 'string' && keyedPart(callee.key) === 'visits' && w.isKeyed(callee.of, frame) ? [anyElement, param === 0 ? '1' : '0'] : undefined;
    if (what === 'nothing' && !pair) return;
    if (callee.k === 'member') w.walk(callee.of, frame, pair ? [...pair, ...keys] : what === 'element' ? elementOf(keys) : keys, here);
    // What a callback is given comes from what its function was given: `gzip(text, (error, packed) => …)`.
    if (what === undefined) for (const a of site.args) if (a.k !== 'function') w.walk(a, frame, [], here);
  }

  /** A member of what an API hands to a callback, by the type that it has: `app.get('/', (request) => request.headers)`. Gives whether it is a datum. */
  function typedBy(api: Api, args: Args, site: Callback['site'], handed: string, keys: readonly string[], step: Step): boolean {
    return ofMember(stepFrom(api.nodes, site.k === 'new' ? CONSTRUCT : CALL, firstLiteral(api, args)).flatMap((n) => n.next.get(handed)?.type ?? []).map((type): Value => w.evaluator.typed(type, undefined, api)), keys, step);
  }

  /** A member of what has a type: `{ key }` of an event. Gives whether it is a datum. */
  function ofMember(values: readonly Value[], keys: readonly string[], step: Step): boolean {
    let at = values;
    for (const [i, member] of keys.entries()) {
      at = at.flatMap((v) => w.evaluator.member(v, member));
      const sources = at.flatMap((v) => (v.k === 'api' ? sourcesOf(v.nodes, v, undefined, undefined, keys[i + 1]) : []));
      for (const s of sources) w.emit(s, step);
      if (sources.length > 0) return true;
    }
    return false;
  }

  /** What functions are called with that a list keeps. Gives whether any of them is called. */
  function observed(site: Expr & { k: 'call' }, list: Expr, frame: Frame, param: number, keys: readonly string[], step: Step): boolean {
    const calls = callsOfKept(list, frame.module.facts);
    for (const { expr, fn } of calls) { const a = expr.args[param], inside = w.frames.of(fn, frame); if (a && expr !== site) w.walk(a, inside, keys, at(a, inside, step)); }
    return calls.length > 0;
  }

  /** What a function of the project calls an argument of its own with. Gives whether it calls it, or hands it on to one that does. */
  function invoked(target: Value & { k: 'function' }, frame: Frame | undefined, place: Place, param: number, keys: readonly string[], step: Step, depth: number): boolean {
    const { facts } = target.module;
    if (!frame || depth > maxHanded) return false;
    const is = namedBy(facts, target.fn, place);
    let known = false;
    if (is) for (const { expr, fn } of facts.calls) {
      if (expr?.k !== 'call') continue;
      const inside = (): Frame => (frame.fn < 0 && frame.self ? w.frames.within(fn, frame) : w.frames.of(fn, frame));
      if (is(expr.callee)) {
        known = true;
        const a = expr.args[param];
        if (a) w.walk(a, inside(), keys, at(a, inside(), step));
        continue;
      }
      const index = expr.args.findIndex((a) => is(a));
      if (index < 0) continue;
      if (expr.callee.k === 'member' && typeof expr.callee.key === 'string' && isCollector(expr.callee.key)) known = observed(expr, expr.callee.of, inside(), param, keys, at(expr, inside(), step)) || known;
      for (const { callee, args } of w.evaluator.targets(expr, inside())) if (callee.k === 'function') known = invoked(callee, w.frames.called(callee, args), { as: index }, param, keys, at(expr, inside(), step), depth + 1) || known;
    }
    return known;
  }

  /** What the methods of an object call with what they keep of the construction: `this.done(x)`. */
  function constructed(target: Value & { k: 'class' }, args: Args, place: Place, param: number, keys: readonly string[], step: Step): boolean {
    const fn = target.module.facts.classes[target.class]?.ctor ?? -1;
    return fn >= 0 && invoked({ k: 'function', module: target.module, fn, frame: target.frame, self: undefined }, w.frames.made(target, args), place, param, keys, step, 0);
  }

  /** What a callback gives back. */
  function made(callback: Expr, frame: Frame, keys: readonly string[], step: Step): boolean {
    if (callback.k === 'function') { w.walk(callback, frame, keys, step); return true; }
    let known = false;
    for (const v of w.evaluator.values(callback, frame)) {
      if (v.k !== 'function') continue;
      known = true;
      for (const r of v.module.facts.functions[v.fn]?.returns ?? []) { const inside = w.frames.alone(v.module, v.fn); w.walk(r, inside, keys, at(r, inside, step)); }
    }
    return known;
  }
}

/** A parameter, or a member of it. */
type Place = Pick<Callback, 'as' | 'key'>;

/** Whether something is what a parameter holds, or its member: by its name, a name that is taken out of it, or a field that keeps it. Undefined where nothing is. */
function namedBy({ bindings, functions, classes }: ModuleFacts, fn: number, { as, key }: Place): ((x: Expr) => boolean) | undefined {
  const whole = functions[fn]?.params[as]?.binding ?? -1;
  const parts = key === undefined ? [] : bindings.flatMap((b, id) => (b.param?.fn === fn && b.param.index === as && b.param.path.length === 1 && b.param.path[0]?.key === key ? [id] : []));
  if (whole < 0 && parts.length === 0) return undefined;
  const isWhole = (x: Expr): boolean => x.k === 'name' && x.binding === whole;
  const isKept = (x: Expr, held: (y: Expr) => boolean): boolean => x.k === 'member' && x.of.k === 'this' && typeof x.key === 'string' && (classes[x.of.class]?.fields[x.key]?.writes.some((write) => write.path.length === 0 && held(write.value)) ?? false);
  const isIt = (x: Expr): boolean => {
    if (x.k === 'choice') return isIt(x.left);
    if (key === undefined) return isWhole(x);
    if (x.k === 'member') return x.key === key && (isWhole(x.of) || isKept(x.of, isWhole));
    return x.k === 'name' && (parts.includes(x.binding) || (bindings[x.binding]?.writes.some((write) => write.path.length === 1 && write.path[0]?.key === key && isWhole(write.value)) ?? false));
  };
  return (x) => isIt(x) || isKept(x, isIt);
}
