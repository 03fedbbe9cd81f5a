import { callsElements } from '../../facts/summaries/called-parameters.ts';
import { keepsArgument } from '../../facts/summaries/setters.ts';
import { callerNamed, iterates, reduces } from '../../matching/callers.ts';
import { annotatedFunctions } from './annotated.ts';
import { isCalledByName, putInto } from './called-by-strangers.ts';
import { heardBy, isOwn } from './emitted.ts';
import { handedByName, type Use } from './handed-by-name.ts';
import { handedWithin } from './handed-within.ts';
import { isKept } from './kept-handlers.ts';
import type { Binding, Expr, Step, Write } from '../../facts/types.ts';
import { familyOfEvent } from '../../matching/events.ts';
import { CALL, CONSTRUCT, stepFrom } from '../../matching/index.ts';
import { firstLiteral } from './calls.ts';
import type { Core } from './core.ts';
import { handlersIn } from './events.ts';
import type { Frame, Module } from '../modules.ts';
import { nestedWrites, withMembers } from './nested.ts';
import { stateOf } from './states.ts';
import { withWrites } from './urls.ts';
import { alternatives, cycle, hole, keysOf, literalOf, text, undefinedValue, unknown, type Args, type Value } from './values.ts';

/**
 * Whether something is the list of all that is left of what a function is handed: what stands in it is written where the function is called. Other lists come from further away:
 * to ask all callers for each that is gone through takes more than any file is worth, where components hand each other lists.
 */
function isRest(v: Value): boolean {
  return v.k === 'hole' && v.hole.kind === 'param' && v.hole.path.length === 0 && v.hole.module.facts.functions[v.hole.fn]?.params[v.hole.index]?.rest === true;
}

/** Whether a value is the same in every activation. */
function isSettled(value: Value): boolean {
  switch (value.k) {
    case 'text': return value.parts.every((p) => typeof p === 'string' || p.kind !== 'param');
    case 'hole': return value.hole.kind !== 'param';
    case 'constant': case 'pattern': case 'namespace': return true;
    case 'api': return value.made === undefined;
    default: return false;
  }
}

/** Functions around a function that are looked at for an activation. */
const maxNested = 20;

/** What a name may hold: its writes, its import, or what a call binds a parameter to. */
export function bindingsPart(core: Core): Pick<Core, 'binding' | 'follow' | 'handedTo'> {
  const nested = new WeakMap<Frame, Map<number, Frame>>();
  return { binding, follow, handedTo };

  function binding(id: number, frame: Frame): readonly Value[] {
    const owner = frameFor(frame, id);
    const known = owner.done.get(id);
    if (known) return known.length ? known : [unknown(cycle)];
    // What hangs on nobody's arguments is worked out once, and not for every activation of the function around.
    if (owner.up && nested.get(owner.up)?.get(owner.fn) === owner) {
      const always = binding(id, frame.module.root);
      if (always.every(isSettled)) { owner.done.set(id, always); return always; }
    }
    owner.done.set(id, []);
    const out = alternatives(bindingValues(frame.module.facts.bindings[id] as Binding, id, owner));
    owner.done.set(id, out);
    return out;
  }

  /** The frame in whose function a binding lives. */
  function frameFor(frame: Frame, id: number): Frame {
    const fn = frame.module.facts.bindings[id]?.fn ?? -1;
    for (let at: Frame | undefined = frame; at; at = at.up) if (at.fn === fn && at.module === frame.module) return at;
    return fn < 0 ? frame.module.root : inside(frame, fn);
  }

  /**
   * The frame of a function that nobody is seen to call, in the activation of the one that it is written in: what a callback names hangs on
   * what the function around it is given. The module's own where there is none, so that it is worked out once and not for every call.
   */
  function inside(frame: Frame, fn: number): Frame {
    const { functions } = frame.module.facts;
    for (let around = functions[fn]?.up ?? -1, n = 0; around >= 0 && n < maxNested; around = functions[around]?.up ?? -1, n++) {
      for (let at: Frame | undefined = frame; at; at = at.up) {
        if (at.fn !== around || at.module !== frame.module) continue;
        let kept = nested.get(at);
        if (!kept) nested.set(at, (kept = new Map()));
        let own = kept.get(fn);
        if (!own) kept.set(fn, (own = { module: at.module, fn, args: calledInPlace(at, fn), self: at.self, up: at, depth: at.depth, done: new Map() }));
        return own;
      }
    }
    return frame.module.root;
  }

  function bindingValues(b: Binding, id: number, frame: Frame): readonly Value[] {
    if (b.import) return core.load(b.import.from, frame.module).flatMap((m) => (b.import?.name === '*' ? [m] : core.member(m, b.import?.name as string)));
    const out: Value[] = b.param ? [...parameter(b, frame)] : [];
    const plain = b.writes.filter((w) => w.op !== '+=');
    for (const w of plain) {
      // What it is made of itself (`url = url.replace(…)`) is made of what it was before.
      if (out.length && w.path.length === 0 && names(w.value, id)) frame.done.set(id, alternatives([...out]));
      out.push(...written(w, frame));
    }
    const added = b.writes.filter((w) => w.op === '+=');
    let result: readonly Value[] = out;
    if (added.length) {
      for (const w of added.slice(0, 40)) result = core.concat([result.length ? result : [text('')], core.values(w.value, frame)]);
      if (plain.length > 1 || b.kind !== 'const') result = [...out, ...result];
    }
    const useful = result.some((v) => v.k !== 'hole' || v.hole.kind !== 'unknown') ;
    if (b.type && !useful) { const t = core.fromType(b.type, frame); if (t.length) return t; }
    if (b.members.length || b.uses.length || b.merged) result = result.flatMap((v) => withWrites(core, v, b, frame));
    if (b.nested) { const writes = nestedWrites(b.nested, 0, b.fn, frame.module.facts, (a) => core.values(a.value, frame)); result = result.map((v) => withMembers(core, v, writes)); }
    return result.length ? result : [b.kind === 'let' || b.kind === 'var' ? undefinedValue : unknown(`'${b.name}'`)];
  }

  /** The arguments of a function that is called where it is written. */
  function calledInPlace(around: Frame, fn: number): Args | undefined {
    const { functions, calls } = around.module.facts;
    const use = functions[fn]?.use;
    const x = use && use.index < 0 ? calls[use.site]?.expr : undefined;
    return x?.k === 'call' ? core.argsOf(x.args, around) : undefined;
  }

  function written(w: Write, frame: Frame): readonly Value[] {
    const state = w.path.length > 0 && w.value.k === 'call' ? stateOf(core, w, frameForFn(frame, w.fn)) : undefined;
    return state ? follow(state, w.path.slice(1), frame) : follow(core.values(w.value, frameForFn(frame, w.fn)), w.path, frame);
  }

  function frameForFn(frame: Frame, fn: number): Frame {
    for (let at: Frame | undefined = frame; at; at = at.up) if (at.fn === fn && at.module === frame.module) return at;
    return fn === -1 ? frame.module.root : frame;
  }

  /** Follows destructuring steps. */
  function follow(start: readonly Value[], path: readonly Step[], frame: Frame): readonly Value[] {
    let at = start;
    for (const s of path) {
      if (s.but) { const first = s.but.length; at = at.map((v) => (v.k === 'array' && !v.mixed ? { ...v, items: v.items.slice(first) } : v)); continue; }
      const fallback = s.fallback;
      const keys = s.computed ? core.values(s.computed, frame).map(literalOf) : [s.key];
      at = s.key === '' ? (fallback ? at : at.flatMap(keysOf).map((item) => (item === undefined ? unknown('a property name') : text(item)))) : at.flatMap((v) => keys.flatMap((key) => (key === undefined ? core.anyMember(v) : core.member(v, key))));
      if (fallback) {
        const present = at.filter((v) => !(v.k === 'constant' && v.v === undefined));
        const certain = s.key !== undefined && present.length === at.length && present.length > 0 && present.every((v) => v.k !== 'hole' && v.k !== 'api');
        at = certain ? present : [...present, ...core.values(fallback, frame)];
      }
    }
    return at;
  }

  function parameter(b: Binding, frame: Frame): readonly Value[] {
    const p = b.param as NonNullable<Binding['param']>;
    const named = frame.module.facts.functions[p.fn]?.params[p.index];
    // `arguments` begin where a parameter of another kind stands.
    const declared = p.rest && !named?.rest ? undefined : named;
    let start: readonly Value[];
    const args = frame.fn === p.fn ? frame.args : undefined;
    if (args) {
      start = p.rest ? [restOf(args, p.index)] : args.at(p.index);
      start = start.filter((v) => !(v.k === 'constant' && v.v === undefined));
      if (start.length === 0) start = declared?.fallback ? core.values(declared.fallback, frame) : [undefinedValue];
    } else {
      const out = declared?.asks ? core.provided(declared.asks.key, frame.module.root, declared.asks.from) : [];
      if (out.length) return follow(out, p.path, frame);
      start = [...handed(frame.module, p.fn, p.index), ...symbolic(frame.module, p.fn, p.index, frame.fn === p.fn && frame.up ? frame.up : frame.module.root)];
      if (declared?.fallback) start = [...core.values(declared.fallback, frame), ...start.filter((v) => !(v.k === 'constant' && v.v === undefined))];
    }
    if (declared?.type && start.every((v) => v.k === 'hole')) { const t = core.fromType(declared.type, frame); if (t.length) start = [...t.map((v) => givenBy(v, start)), ...start.filter((v) => v.k === 'hole' && v.hole.kind === 'param' && t.every((x) => x.k === 'object'))]; }
    const out = follow(start, p.path, frame);
    return p.path.length ? out.map((v) => givenBy(v, out)) : out;
  }

  /** A client of which only its type is known comes in by the parameter that stands beside it. */
  function givenBy(v: Value, beside: readonly Value[]): Value {
    if (v.k !== 'api' || !v.made || v.made.given || v.made.args.exprs.length > 0) return v;
    const open = beside.find((x) => x.k === 'hole' && x.hole.kind === 'param');
    return open?.k === 'hole' && open.hole.kind === 'param' ? { ...v, made: { ...v.made, given: open.hole } } : v;
  }

  function restOf(args: Args, index: number): Value {
    const items = Array.from({ length: Math.max(0, Math.min(args.count ?? index + 1, 32) - index) }, (_, i) => () => args.at(index + i));
    return { k: 'array', items, open: args.count === undefined };
  }

  /** What a handler of an event is given. */
  function handed(module: Module, fn: number, index: number): readonly Value[] {
    const event = index === 0 ? handlersIn(module.facts).get(fn) : undefined;
    const type = event === undefined ? undefined : core.catalogue.type('global', familyOfEvent(event)?.type ?? '');
    return type ? [core.typed(type, undefined)] : [];
  }

  /** A parameter nobody bound: what a known callback position gives it, else a hole that callers fill. */
  function symbolic(module: Module, fn: number, index: number, frame: Frame): readonly Value[] {
    const said = [...calledBack(module, fn, index), ...annotated(module, fn, index)];
    if (said.length) return said;
    const handedOver = decorated(module, fn, index);
    if (handedOver.length) return handedOver;
    const open = hole({ kind: 'param', module, fn, index, path: [] });
    const { use, option } = module.facts.functions[fn] ?? {};
    const x = module.facts.calls[(use ?? option)?.site ?? -1]?.expr;
    if (!use) {
      const out = option && (x?.k === 'call' || x?.k === 'new') ? core.values(x.callee, frame).flatMap((callee) => (callee.k === 'function' ? optionOf(callee, option.key, index, x, frame) : callee.k === 'api' && index === 0 ? core.optionsHanded(callee, option.key, core.argsOf(x.args, frame)) : [])) : [];
      return out.length ? out : [...byName(module, fn, index), ...byLiteral(module, fn), ...byPlace(module, fn, index), open];
    }
    const given = usedAt(use, index, module, frame);
    // Who calls one of a list of functions, or one that is kept, is for those to say that go through them.
    return given === undefined ? [open] : given.every((v) => v.k === 'hole' && v.hole.kind === 'unknown') && isForOthers(use, module, frame) ? [...given, open] : given;
  }

  /** What a method is handed by the package that decorates its parameter. What a constructor is handed, containers say. */
  function decorated(module: Module, fn: number, index: number): readonly Value[] {
    const { functions, classes } = module.facts;
    const f = functions[fn], handed = f?.params[index]?.handed;
    if (!handed || classes[f.class]?.ctor === fn) return [];
    const known = handed.flatMap((x) => core.values(x, module.root)).filter((v) => v.k === 'api' && v.nodes.length > 0);
    return known.length ? known : [unknown('what a decorator hands over')];
  }

  /** What a function is handed that others are handed by its name: whoever is of the project is seen to call it. */
  function byName(module: Module, fn: number, index: number): readonly Value[] {
    return (handedByName(module.facts).get(fn) ?? []).flatMap((use) => {
      const x = module.facts.calls[use.site]?.expr;
      const callees = x?.k === 'call' || x?.k === 'new' ? core.values(x.callee, module.root) : [];
      const isOutside = callees.length > 0 && callees.every(isStranger);
      return isOutside ? (usedAt(use, index, module, module.root) ?? []).filter((v) => v.k !== 'constant') : [];
    });
  }

  /** What a function is handed that others are handed in a literal: where these are of no project and give nothing back that has it, or keep it for later, nobody is seen to call it. */
  function byLiteral(module: Module, fn: number): readonly Value[] {
    const handing = handedWithin(module.facts).get(fn);
    const x = handing && module.facts.calls[handing.site]?.expr;
    if (!handing || (x?.k !== 'call' && x?.k !== 'new')) return [];
    const isOutside = (v: Value): boolean => isStranger(v) && !(v.k === 'api' && v.nodes.length > 0 && core.catalogue.sends(v.package));
    const callees = core.values(x.callee, module.root);
    if (x.k === 'call' && callees.some((v) => v.k === 'function' && isKept(v.module.facts, v.fn, handing.index))) return [unknown('what is kept for later')];
    // Who is known to send calls what it is handed for its own requests, and is judged by these.
    return callees.every(isOutside) && core.values(x, module.root).every(isOutside) ? [unknown('a callback parameter')] : [];
  }

  /** What a function is handed that is put into what is of no project, or that a framework finds by its name. */
  function byPlace(module: Module, fn: number, index: number): readonly Value[] {
    const isCalled = isCalledByName(module.facts, fn, index, module.path) || putInto(module.facts, fn).some(({ into, isEvent }) => {
      const all = core.values(into, module.root);
      return all.every((v) => isStranger(v) && (isEvent || (v.k === 'api' && v.package !== 'global')));
    });
    return isCalled ? [unknown('what a framework hands over')] : [];
  }

  /** What a function is handed where it stands as an argument; undefined where that is for those to say who have what the call gives back. */
  function usedAt(use: Use, index: number, module: Module, frame: Frame): readonly Value[] | undefined {
    const x = module.facts.calls[use.site]?.expr;
    if (x?.k !== 'call' && x?.k !== 'new') return [unknown('a callback parameter')];
    if (use.index < 0) return core.argsOf(x.args, frame).at(index);
    // What settles a promise is a function, and no options.
    if (x.k === 'new' && x.callee.k === 'free' && x.callee.name === 'Promise' && use.index === 0) return [{ k: 'method', of: unknown('a promise'), name: index === 0 ? 'resolve' : 'reject' }];
    if (x.callee.k === 'member' && typeof x.callee.key === 'string') {
      const key = x.callee.key;
      // Where the elements are called, each step is gone into with what it is called with.
      if (use.index === 0 && index < 2 && reduces(key) && callsElements(x.args[0], module.facts)) return undefined;
      if (index === 0 && (key === 'then' || key === 'finally')) return core.values(x.callee.of, frame);
      // `[].forEach.call(list, f)`
      if (key === 'call' && use.index === 1 && x.callee.of.k === 'member' && typeof x.callee.of.key === 'string' && iterates(x.callee.of.key, index)) return core.argsOf(x.args, frame).at(0).flatMap((v) => (v.k === 'array' || (v.k === 'api' && v.package === 'global') ? core.anyMember(v) : [unknown('an element')]));
      // A map calls back with what stands under a key, and with the key.
      if (key === 'forEach' && use.index === 0 && index < 2) { const maps = core.values(x.callee.of, frame); if (maps.length && maps.every((v) => v.k === 'array' && v.map)) return maps.flatMap((v) => core.anyMember(v)).flatMap((pair) => core.member(pair, index === 0 ? '1' : '0')); }
      if (iterates(key, index) && use.index === 0) return core.values(x.callee.of, frame).flatMap((v) => (v.k === 'array' || v.k === 'object' || isRest(v) || (v.k === 'api' && v.package === 'global') ? core.anyMember(v) : [unknown('an element')]));
    }
    const heard = x.k === 'call' ? emittedTo(x, use, index, module) : [];
    if (heard.length) return heard;
    const callees = core.values(x.callee, frame);
    const out = callees.flatMap((callee) => (callee.k === 'function' ? passedTo(callee, use.index, index, x, frame) : callee.k === 'api' ? core.argumentHanded(callee, use.index, index, core.argsOf(x.args, frame)) : []));
    return out.length ? out : callees.some((callee) => givesBack(callee, use.index)) ? undefined : [unknown('a callback parameter')];
  }

  /** What a listener hears of what its own module emits. Who calls the function that emits it does not come to the listener's send: what that is given is not known there. */
  function emittedTo(x: Expr & { k: 'call' }, use: Use, index: number, { facts, root }: Module): readonly Value[] {
    const { emitted, offset } = heardBy(x, facts);
    const given = use.index === offset ? emitted.flatMap(({ given: all }) => (all[index] ? core.values(all[index], root) : [])).map(withoutCallers) : [];
    return given.length && x.callee.k === 'member' && !isOwn(x.callee.of, facts) ? [...given, unknown('what others emit')] : given;
  }

  /** Whether a function is one of those that a function of the project takes as a list (`pipe(one, other)`), or keeps (`use(one)`). */
  function isForOthers(use: Use, module: Module, frame: Frame): boolean {
    const x = module.facts.calls[use.site]?.expr;
    return x?.k === 'call' && use.index >= 0 && core.values(x.callee, frame).some((v) => { if (v.k !== 'function') return false; return keepsArgument(v.module.facts, v.fn, use.index) || (v.module.facts.functions[v.fn]?.params.some((p, i) => p.rest && i <= use.index) ?? false); });
  }

  /** Whether a call gives back the function that it is given: then whoever calls the result gives it its arguments. */
  function givesBack(callee: Value, position: number): boolean {
    if (callee.k === 'api') return stepFrom(callee.nodes, CALL).some((n) => n.pass?.some((p) => p.index === position && p.keys.length === 0));
    const fn = callee.k === 'function' ? callee.module.facts.functions[callee.fn] : undefined;
    const param = fn?.params[position]?.binding ?? -1;
    return param >= 0 && fn !== undefined && fn.returns.some((r) => r.k === 'name' && r.binding === param);
  }

  /** What a function of ours passes to a callback among the options it was given. */
  function optionOf(callee: Value & { k: 'function' }, key: string, index: number, x: Expr & { k: 'call' | 'new' }, frame: Frame): readonly Value[] {
    const { bindings, calls, functions } = callee.module.facts;
    const params = functions[callee.fn]?.params.map((p) => p.binding) ?? [];
    const isOption = (e: Expr): boolean => (e.k === 'member' && e.key === key && e.of.k === 'name' && e.of.binding >= 0 && params.includes(e.of.binding))
      || (e.k === 'name' && bindings[e.binding]?.param?.fn === callee.fn && bindings[e.binding]?.param?.path.length === 1 && bindings[e.binding]?.param?.path[0]?.key === key);
    const given = calls.flatMap(({ expr: e }) => (e?.k === 'call' && isOption(e.callee) ? [e.args] : []));
    const inner = given.length ? core.frameOf(callee, core.argsOf(x.args, frame)) : undefined;
    return inner ? given.flatMap((args) => core.argsOf(args, inner).at(index)) : [];
  }

  /** What an API hands to the callback that it is given, by the catalogue: a scope, a span, an event. */
  function calledBack(module: Module, fn: number, index: number): readonly Value[] {
    const { use, option } = module.facts.functions[fn] ?? {};
    const x = module.facts.calls[(use ?? option)?.site ?? -1]?.expr;
    if ((x?.k !== 'call' && x?.k !== 'new') || (use && use.index < 0)) return [];
    const handed = use ? `<${index}>` : `<${option?.key}:${index}>`;
    return core.values(x.callee, module.root).flatMap((callee) => {
      if (callee.k !== 'api') return [];
      const types = stepFrom(callee.nodes, x.k === 'new' ? CONSTRUCT : CALL, firstLiteral(callee, core.argsOf(x.args, module.root))).flatMap((n) => n.next.get(handed)?.type ?? []);
      return types.map((type) => core.typed(type, undefined, callee));
    });
  }

  /** What the type of a function says that it is handed. */
  function annotated(module: Module, fn: number, index: number): readonly Value[] {
    const type = annotatedFunctions(module.facts).get(fn);
    return type === undefined ? [] : core.fromType(type, module.root).flatMap((v) => (v.k === 'object' ? v.entries.flatMap((e) => (e.key === `<${index}>` ? e.value() : [])) : v.k !== 'api' ? [] : stepFrom(v.nodes, CALL).flatMap((n) => n.next.get(`<${index}>`)?.type ?? []).map((t) => core.typed(t, undefined, v))));
  }

  function handedTo(module: Module, fn: number, index: number): readonly Value[] {
    const event = handed(module, fn, index);
    return event.length ? event : annotated(module, fn, index);
  }

  /** What a function of ours passes to a callback it was given as argument `position`. */
  function passedTo(callee: Value & { k: 'function' }, position: number, index: number, x: Expr & { k: 'call' | 'new' }, frame: Frame): readonly Value[] {
    const { facts } = callee.module;
    const param = facts.functions[callee.fn]?.params[position]?.binding ?? -1;
    if (param < 0) return [];
    const inner = core.frameOf(callee, core.argsOf(x.args, frame));
    if (!inner) return [];
    return facts.calls.flatMap((c) => {
      const e = c.expr;
      if (e?.k !== 'call' || e.callee.k !== 'name' || e.callee.binding !== param) return [];
      return core.argsOf(e.args, inner).at(index);
    });
  }
}

/** Whether what is called is of no project, and no row says what it calls its arguments with. */
function isStranger(v: Value): boolean {
  return v.k === 'hole' || v.k === 'method' || (v.k === 'api' && !callerNamed(v.name, v.package));
}

function withoutCallers(v: Value): Value {
  const open = { kind: 'unknown', why: 'what is emitted' } as const;
  if (v.k === 'hole') return v.hole.kind === 'param' ? hole(open) : v;
  return v.k === 'text' ? { ...v, parts: v.parts.map((p) => (typeof p !== 'string' && p.kind === 'param' ? open : p)) } : v;
}

/** Expressions in expressions are looked through so deep for a name. */
const maxNaming = 12;

/** Whether an expression is made of what a name holds: its receivers, operands and arguments. */
function names(x: Expr, id: number, depth = 0): boolean {
  if (depth > maxNaming) return false;
  const inner = (y: Expr): boolean => names(y, id, depth + 1);
  switch (x.k) {
    case 'name': return x.binding === id;
    case 'member': case 'await': case 'spread': return inner(x.of);
    case 'call': case 'new': return inner(x.callee) || x.args.some(inner);
    case 'binary': case 'choice': return inner(x.left) || inner(x.right);
    case 'template': return x.parts.some(inner);
    case 'conditional': return inner(x.then) || inner(x.else);
    default: return false;
  }
}
