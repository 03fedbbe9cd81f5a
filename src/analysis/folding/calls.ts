import type { Expr } from '../../facts/types.ts';
import { handersOn } from '../../facts/summaries/interop.ts';
import { handsOn, packageHandsOn } from '../../matching/interop.ts';
import { CALL, CONSTRUCT, openedBy, stepFrom, typeRoots, type CompiledType } from '../../matching/index.ts';
import type { ParsedPosition } from '../../matching/path.ts';
import { subjectOf } from '../../matching/selectors.ts';
import { gather, maxDepth, maxNesting, promiseSteps, type Called, type Core } from './core.ts';
import { parts } from '../../matching/components.ts';
import { takes } from '../../matching/provisions.ts';
import { callerNamed, optionCallerNamed, type Caller, type OptionCaller } from '../../matching/callers.ts';
import type { Frame } from '../modules.ts';
import { stubOf } from './called-by-strangers.ts';
import { callBuiltin, callMethod } from './builtins.ts';
import { writesField } from './classes.ts';
import { schemaOf, withFallbacks } from './schemas.ts';
import { held, returned } from './states.ts';
import { alternatives, literalOf, undefinedValue, unknown, type Api, type Args, type Value } from './values.ts';

/** Calls: what they reach, what they bind and what they give back. */
export function callsPart(core: Core): Pick<Core, 'argsOf' | 'argumentHanded' | 'call' | 'frameOf' | 'noArgs' | 'optionsHanded' | 'targets' | 'typed'> {
  const derived = new WeakMap<readonly Expr[], Map<number | readonly Expr[], readonly Expr[]>>();
  return { argsOf, argumentHanded, call, frameOf, noArgs, optionsHanded, targets, typed };

  function argsOf(exprs: readonly Expr[], frame: Frame): Args {
    const spread = exprs.findIndex((x) => x.k === 'spread');
    return {
      frame, exprs,
      count: spread < 0 ? exprs.length : undefined,
      at(index) {
        if (spread < 0 || index < spread) { const x = exprs[index]; return x ? core.values(x, frame) : []; }
        return gather(core.arraysOf(exprs.slice(spread), frame), (list) => core.member(list, String(index - spread)));
      },
    };
  }

  /** What a function that calls what it is given hands to it: that which stands at `position` of its arguments gets the others. */
  function argumentHanded({ name, package: pkg }: Api, position: number, index: number, args: Args): readonly Value[] {
    const caller = callerNamed(name, pkg);
    const led = caller ? ledBy(caller, args) : 0;
    return caller && !caller.made && caller.callback + led === position ? handedOn(caller, shifted(args, led)).at(index) : [];
  }

  /** Which object a function of a package hands to one of its options. */
  function optionsHanded({ name, package: pkg }: Api, option: string, args: Args): readonly Value[] {
    const caller = optionCallerNamed(name, pkg);
    if (caller?.option !== option) return [];
    const other = { key: undefined, spread: true, value: (): readonly Value[] => [unknown('an option')] };
    return [{ k: 'object', entries: [other, ...caller.hands.map((key) => ({ key, value: (): readonly Value[] => args.at(0).flatMap((v) => core.member(v, key)) }))] }];
  }

  /** The arguments that a caller hands on; for a function in the place of one, what it gives. */
  function handedOn({ rest = 0, each, asks }: Caller, args: Args): Args {
    if (each !== undefined) return { frame: args.frame, exprs: same(args.exprs, each, () => []), count: undefined, at: (i) => (i === 0 ? args.at(each).flatMap((v) => core.anyMember(v)) : []) };
    const given = shifted(args, rest);
    return asks ? { ...given, at: (i) => given.at(i).flatMap((v) => (v.k === 'function' ? call(v, noArgs(args.frame), false) : [v])).filter((v) => v.k !== 'constant') } : given;
  }

  function noArgs(frame: Frame): Args { return argsOf([], frame); }

  function shifted(args: Args, by: number): Args {
    return { frame: args.frame, exprs: same(args.exprs, by, () => args.exprs.slice(by)), count: args.count === undefined ? undefined : Math.max(0, args.count - by), at: (i) => args.at(i + by) };
  }

  function fromArray(args: Args, index: number): Args {
    const lists = args.at(index);
    return { frame: args.frame, exprs: same(args.exprs, -index, () => []), list: args.exprs[index], count: undefined, at: (i) => lists.flatMap((l) => core.member(l, String(i))).filter((v) => v !== undefinedValue) };
  }

  function prepended(before: Args, after: Args): Args {
    const n = before.count ?? 0;
    return { frame: after.frame, exprs: same(after.exprs, before.exprs, () => [...before.exprs, ...after.exprs]), bound: { before, after, count: n }, count: after.count === undefined ? undefined : n + after.count, at: (i) => (i < n ? before.at(i) : after.at(i - n)) };
  }

  /** What is made of the arguments of a call is the same each time it is made: by them it is told which call opened a connection. */
  function same(exprs: readonly Expr[], by: number | readonly Expr[], make: () => readonly Expr[]): readonly Expr[] {
    let known = derived.get(exprs);
    if (!known) derived.set(exprs, (known = new Map()));
    let out = known.get(by);
    if (!out) known.set(by, (out = make()));
    return out;
  }

  function targets(expr: Expr & { k: 'call' | 'new' }, frame: Frame): readonly Called[] {
    const args = argsOf(expr.args, frame);
    const x = expr.callee;
    if (x.k === 'member' && typeof x.key === 'string' && (x.key === 'call' || x.key === 'apply' || x.key === 'bind')) {
      const called = core.values(x.of, frame);
      // `Function.prototype.call.call(f, on, …)` calls what it is called on.
      if (x.key === 'call' && called.some((v) => isGlobal(v, 'Function.prototype.call'))) return args.at(0).flatMap((of) => open(of, shifted(args, 2)));
      const callable = called.filter((v) => v.k === 'function' || v.k === 'bound' || (v.k === 'api' && !isGlobal(v, 'Reflect') && !v.nodes.some((n) => n.next.has(x.key as string))));
      if (callable.length) {
        const on = (of: Value): Value => withThis(of, args);
        if (x.key === 'bind') return callable.map((of) => ({ callee: { k: 'bound', of: on(of), args: shifted(args, 1) } as Value, args: bindMarker(frame) }));
        return callable.flatMap((of) => open(on(of), x.key === 'call' ? shifted(args, 1) : fromArray(args, 1)));
      }
    }
    const callees = core.values(x, frame);
    const [only] = callees;
    if (only && callees.length === 1 && (only.k === 'function' || only.k === 'class' || only.k === 'hole')) return [{ callee: only, args }];
    return callees.flatMap((callee) => {
      if (isGlobal(callee, 'Reflect.apply')) return args.at(0).flatMap((of) => open(of, fromArray(args, 2)));
      if (isGlobal(callee, 'Reflect.construct')) return args.at(0).flatMap((of) => open(of, fromArray(args, 1))).map((t) => ({ ...t, constructs: true }));
      const caller = callee.k === 'api' ? callerNamed(callee.name, callee.package) : undefined;
      if (caller) return [{ callee, args }, ...calledBy(caller, callee, shifted(args, ledBy(caller, args)))];
      const option = callee.k === 'api' ? optionCallerNamed(callee.name, callee.package) : undefined;
      if (option && callee.k === 'api') return [{ callee, args }, ...calledByOption(option, callee, args)];
      return open(callee, args);
    });
  }

  /** What a caller calls. A function that is handed nothing else is looked at where it is. */
  function calledBy(caller: Caller, callee: Value, args: Args): readonly Called[] {
    const given = caller.made ? (callee.k === 'api' ? callee.made?.args : undefined) : args;
    const isHanded = caller.each === undefined ? (caller.rest ?? 0) < args.exprs.length : args.exprs[caller.callback]?.k !== 'function';
    const own = given?.at(caller.callback) ?? [];
    if (caller.elsewhere && callee.k === 'api' && args.exprs.length > 0 && own.every((v) => v.k === 'object' || v.k === 'constant')) return core.setElsewhere(callee.package, caller.elsewhere).flatMap((of) => open(of, handedOn(caller, args)));
    return own.filter((of) => of.k === 'api' || of.k === 'bound' || (of.k === 'function' && isHanded)).flatMap((of) => open(of, handedOn(caller, args)));
  }

  /** What is called that stands in the options of a call, or is set for all calls that have none. */
  function calledByOption({ option, elsewhere }: OptionCaller, callee: Api, args: Args): readonly Called[] {
    const own = args.at(0).flatMap((o) => core.member(o, option));
    const functions = elsewhere && own.every((v) => v === undefinedValue) ? core.setElsewhere(callee.package, elsewhere) : own;
    const given: Args = { frame: args.frame, exprs: [], count: 1, at: (i) => (i === 0 ? optionsHanded(callee, option, args) : []) };
    return functions.filter((of) => of.k === 'function' || of.k === 'bound').flatMap((of) => open(of, given));
  }

  /** Options that stand before what a caller is given. */
  function ledBy({ led, callback }: Caller, args: Args): number {
    return led && args.at(callback).some((v) => v.k === 'object') ? 1 : 0;
  }

  /** A plain function takes the object that it is called on from the call. */
  function withThis(of: Value, args: Args): Value {
    if (of.k !== 'function' || (of.module.facts.functions[of.fn]?.class ?? -1) >= 0) return of;
    const self = args.at(0).find((v) => v.k === 'instance' || v.k === 'object');
    return self ? { ...of, self } : of;
  }

  function open(callee: Value, args: Args): readonly Called[] {
    if (callee.k === 'bound') return open(callee.of, prepended(callee.args, args));
    // A CommonJS module may be a function or a class itself.
    const whole = callee.k === 'namespace' ? callee.module.facts.exports['='] : undefined;
    if (callee.k === 'namespace' && whole?.k === 'value') return core.values(whole.value, callee.module.root).flatMap((v) => (v.k === 'namespace' ? [] : open(v, args)));
    return [{ callee, args }];
  }

  /** A `bind` is no call: its "result" is the bound value itself. */
  function bindMarker(frame: Frame): Args { return { frame, exprs: [], count: -1, at: () => [] }; }

  function call(callee: Value, args: Args, construct: boolean): readonly Value[] {
    if (args.count === -1) return [callee];
    if (core.state.depth > maxNesting) return [unknown('too deep')];
    core.state.depth++;
    const out = alternatives(result(callee, args, construct));
    core.state.depth--;
    return out;
  }

  function result(callee: Value, args: Args, construct: boolean): readonly Value[] {
    switch (callee.k) {
      case 'bound': return call(callee.of, prepended(callee.args, args), construct);
      case 'function': {
        const { facts } = callee.module;
        const fn = facts.functions[callee.fn];
        if (construct) return [fn?.makes === undefined ? unknown('an object of a plain function') : { k: 'instance', module: callee.module, class: fn.makes, args, frame: callee.frame }];
        if (fn && (handsOn(fn.name) || handersOn(facts).has(callee.fn)) && args.at(0).length) return args.at(0);
        const frame = frameOf(callee, args);
        if (!fn || !frame) return [unknown('recursion')];
        if (fn.returns.length === 0) return [undefinedValue];
        const set = callee.self?.k === 'instance' && writesField(callee.self, callee.fn) ? { fn: callee.fn, args } : undefined;
        return gather(fn.returns, (r) => core.values(r, frame)).map((v) => (set && v === callee.self ? { ...callee.self as Value & { k: 'instance' }, set: [...(v as Value & { k: 'instance' }).set ?? [], set].slice(-maxSettings) } : v));
      }
      case 'class': return [{ k: 'instance', module: callee.module, class: callee.class, args, frame: callee.frame }];
      case 'api': return callApi(callee, args, construct);
      case 'method': { const stub = callee.of.k === 'hole' ? stubOf(callee.of.hole, callee.name) : undefined; if (stub) return [stub]; return promiseSteps.has(callee.name) ? settled(callee.of, callee.name, args) : callMethod(core, callee.of, callee.name, args); }
      case 'instance': return [unknown('a call of an object')];
      // `next = iteratorOf(list); next().value`
      case 'array': return callMethod(core, callee, 'next', args);
      // No text is called but one that a signal holds.
      case 'text': return [callee];
      case 'hole': { const { hole } = callee, stub = hole.kind === 'param' ? stubOf({ ...hole, path: hole.path.slice(0, -1) }, hole.path.at(-1) ?? '') : undefined; return [stub ?? unknown(hole.kind === 'unknown' ? hole.why : 'a call of something unknown')]; }
      default: return [unknown('a call of something unknown')];
    }
  }

  function frameOf(callee: Value & { k: 'function' }, args: Args): Frame | undefined {
    if (args.frame.depth >= maxDepth) return undefined;
    let same = 0;
    for (let at: Frame | undefined = args.frame; at; at = at.args?.frame) if (at.fn === callee.fn && at.module === callee.module && ++same > 1) return undefined;
    return { module: callee.module, fn: callee.fn, args, self: callee.self, up: callee.frame, depth: args.frame.depth + 1, done: new Map() };
  }

  function callApi(api: Api, args: Args, construct: boolean): readonly Value[] {
    if (args.count !== 0 && packageHandsOn(api.package, api.name)) return args.at(0);
    if (args.exprs[0] && takes(api.package, api.name)) { const out = taken(api, args.exprs[0], args); if (out.length) return out; }
    const built = callBuiltin(core, api, args, construct);
    if (built) return built;
    const nodes = stepFrom(api.nodes, construct ? CONSTRUCT : CALL, firstLiteral(api, args));
    const kept = core.readBack(nodes, api, { args });
    if (kept.length) return kept;
    for (const node of nodes) {
      if (node.pass && node.binds) { const before = boundBy(node.binds, args); return passed(node.pass, args).map((of) => ({ k: 'bound', of, args: before })); }
      if (node.pass && node.held) return held(node.held, passed(node.pass, args), args);
      if (node.pass) { const given = passed(node.pass, args), schema = schemaOf(api.made); return schema ? given.map((v) => withFallbacks(core, v, schema)) : given; }
      if (node.config) return names(args, node.config.name ?? '0').flatMap((name) => core.configured((node.config as { kind: 'env' }).kind, name));
      if (node.load) return core.loaded(args.exprs[node.load.index], args.at(node.load.index), args.frame);
    }
    const type = nodes.find((n) => n.type)?.type;
    const row = nodes.flatMap((n) => n.calls).find((r) => r.sends && !r.runs);
    if (type) { const made = typed(type, args, api); return [{ ...made, made: made.made && { ...made.made, row }, nodes: [...nodes.filter((n) => n.next.size), ...made.nodes] }]; }
    const opens = row && (construct || row.starts) && nodes.every((n) => n.next.size === 0);
    if (nodes.length) return [{ k: 'api', package: api.package, name: api.name, nodes, made: opens ? { type: openedBy(row), args, before: api.made, row } : api.made, of: undefined }];
    return [unknown(`the result of ${api.name || api.package}`)];
  }

  /** What is kept under a key: what is put there, else what the key itself is made with or is told by a type to hold. */
  function taken(api: Api, key: Expr, args: Args): readonly Value[] {
    const put = core.provided(key, args.frame, api.package);
    if (put.length) return put;
    return args.at(0).flatMap((v) => (v.k === 'object' ? core.member(v, parts.provider.attribute) : v.k === 'class' ? [core.symbolicInstance(v.module, v.class)] : [])).filter((v) => v.k !== 'constant');
  }

  /** A promise of a thing is the thing; its `then` gives what the callback gives. */
  function settled(of: Value, name: string, args: Args): readonly Value[] {
    if (name !== 'then') return [of];
    const out = args.at(0).flatMap((cb) => (cb.k === 'function' ? call(cb, { frame: args.frame, exprs: [], count: 1, at: (i) => (i === 0 ? [of] : []) }, false) : []));
    return out.length ? out : [of];
  }

  function passed(positions: NonNullable<Api['nodes'][number]['pass']>, args: Args): readonly Value[] {
    for (const p of positions) {
      let at = args.at(p.index);
      for (const key of p.keys) at = at.flatMap((v) => (key === '[]' ? core.anyMember(v) : key === '()' ? returned(core, v) : core.member(v, key))).filter((v) => v !== undefinedValue);
      if (at.length) return at;
    }
    return [unknown('nothing passed')];
  }

  /** The arguments that a function is bound with. */
  function boundBy({ index, rest }: ParsedPosition, args: Args): Args {
    return rest ? shifted(args, index) : { ...fromArray(args, index), count: args.exprs[index]?.k === 'array' ? args.exprs[index].items.length : undefined };
  }

  function names(args: Args, position: string): string[] {
    return args.at(Number(position)).map((v) => literalOf(v) ?? '*');
  }

  function typed(type: CompiledType, args: Args | undefined, before?: Api): Api {
    const made = args ? { type, args, before: before?.made } : before?.made?.type === type ? before.made : { type, args: noArgs(core.linted.root), before: before?.made };
    return { k: 'api', package: type.package, name: type.name, nodes: typeRoots(core.catalogue, type), made, of: undefined };
  }
}

function isGlobal(v: Value, name: string): boolean {
  return v.k === 'api' && v.package === 'global' && v.name === name;
}

/** Calls of setters kept of one object. */
const maxSettings = 20;

/** What is written as the first argument of a call, where a row asks for it. */
export function firstLiteral({ nodes, name, package: pkg }: Api, args: Args): string | undefined {
  if (args.count === 0 || !nodes.some((n) => n.literal)) return undefined;
  // `Curl.option.URL`: a package's constant is called as its value.
  // Commands that a queue takes stand first in a list: `_paq.push(['trackEvent', …])`.
  const literal = args.at(0).flatMap((v) => (v.k === 'array' && !v.open ? v.items[0]?.() ?? [] : [v])).map((v) => (v.k === 'api' && v.package === pkg && v.nodes.length === 0 ? v.name.slice(v.name.lastIndexOf('.') + 1) : literalOf(v))).find((l) => l !== undefined && l.length < 100);
  return literal === undefined || pkg !== 'global' ? literal : subjectOf(name, literal);
}
