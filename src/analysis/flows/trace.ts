import type { Role } from '../../catalogue/types.ts';
import type { Binding, Expr, Prop, Step as Destructured } from '../../facts/types.ts';
import { givenBy, isCollector, isDerivation } from '../../matching/flows.ts';
import { CALL, CONSTRUCT, stepFrom } from '../../matching/index.ts';
import { firstLiteral } from '../calls.ts';
import type { Evaluator } from '../evaluate.ts';
import type { Frame, Module } from '../modules.ts';
import type { Api, Args, Value } from '../values.ts';
import { classOf, staticsOf, type FieldWrite } from './fields.ts';
import { newFrames } from './frames.ts';
import { mayBeApi } from './origin.ts';
import { isNothing, namedData, variableOf, type Named } from './named.ts';
import { revealedIn, sourcesOf } from './sources.ts';
import { stepAt, type Step } from './steps.ts';

/** A datum on its way out. */
export interface Datum {
  readonly category: string;
  /** How it reads: `os.hostname()`, or the name it goes by. */
  readonly source: string;
  /** Whether an API says what it is, and not only a name. */
  readonly certain: boolean;
  readonly role: Role;
  readonly step: Step;
}

export interface Tracer {
  /** Follows an expression back to the data that it is made of. `keys` are the members of it that matter; none: all of it. */
  from(expr: Expr, frame: Frame, keys: readonly string[], role: Role, step: Step): void;
  /** Keeps a datum that no expression stands for. */
  keep(named: Named, role: Role, step: Step): void;
  readonly found: readonly Datum[];
  /** Whether there was more to follow than is followed. */
  readonly limited: boolean;
}

/** Expressions looked at for one egress, data kept of it, how deep, and members of members told apart. */
const maxVisits = 6000;
const maxData = 200;
const maxDepth = 300;
const maxKeys = 4;

/** @param load gives the module of the project that a specifier names */
export function newTracer(evaluator: Evaluator, load: (specifier: string, from: Module) => Module | undefined): Tracer {
  const found = new Map<string, Datum>();
  const seen = new Map<Frame, Map<Expr, Set<string>>>();
  const frames = newFrames(evaluator);
  let visits = 0;
  let depth = 0;
  let limited = false;
  let role: Role = 'body';
  return {
    from(expr, frame, keys, as, step) { role = as; walk(expr, frame, keys, step); },
    keep(named, as, step) { role = as; emit(named, step); },
    get found() { return [...found.values()]; },
    get limited() { return limited; },
  };

  function emit({ category, source, certain }: Named, step: Step): void {
    const key = `${category} ${source} ${step.module.path} ${step.s}`;
    if (found.has(key)) return;
    if (found.size >= maxData) { limited = true; return; }
    found.set(key, { category, source, certain, role, step });
  }

  function walk(x: Expr, frame: Frame, keys: readonly string[], step: Step): void {
    if (isNothing(x)) return;
    if (depth >= maxDepth || visits >= maxVisits) { limited = true; return; }
    let exprs = seen.get(frame);
    if (!exprs) seen.set(frame, (exprs = new Map()));
    let asked = exprs.get(x);
    if (!asked) exprs.set(x, (asked = new Set()));
    const key = keys.join('.');
    if (asked.has('') || asked.has(key)) return;
    asked.add(key);
    visits++;
    depth++;
    try { follow(x, frame, keys, step); } finally { depth--; }
  }

  function follow(x: Expr, frame: Frame, keys: readonly string[], step: Step): void {
    switch (x.k) {
      case 'template': for (const p of x.parts) walk(p, frame, [], at(p, frame, step)); return;
      case 'binary': if (x.op === '+') { walk(x.left, frame, keys, step); walk(x.right, frame, keys, step); } return;
      case 'choice': walk(x.left, frame, keys, step); walk(x.right, frame, keys, step); return;
      case 'conditional': walk(x.then, frame, keys, step); walk(x.else, frame, keys, step); return;
      case 'await': case 'spread': walk(x.of, frame, keys, step); return;
      case 'assign': walk(x.value, frame, keys, step); return;
      case 'sequence': { const last = x.items[x.items.length - 1]; if (last) walk(last, frame, keys, step); return; }
      case 'array': for (const item of x.items) walk(item, frame, isIndex(keys[0]) ? keys.slice(1) : keys, at(item, frame, step)); return;
      case 'object': object(x.props, frame, keys, step); return;
      case 'function': for (const r of frame.module.facts.functions[x.id]?.returns ?? []) walk(r, frames.inside(x.id, frame), keys, at(r, frame, step)); return;
      case 'name': name(x, frame, keys, step); return;
      case 'free': sourced(x, frame, step); return;
      case 'member': member(x, frame, keys, step); return;
      case 'call': case 'new': call(x, frame, keys, step); return;
      default:
    }
  }

  function object(props: readonly Prop[], frame: Frame, keys: readonly string[], step: Step): void {
    if (keys.length === 0) for (const { prop, named } of namedData(props)) emit(named, stepAt(frame.module, prop.value.s, step));
    for (const p of props) {
      const name = typeof p.key === 'string' ? p.key : undefined;
      if (p.key !== undefined && name !== undefined && keys.length && name !== keys[0]) continue;
      walk(p.value, frame, p.key === undefined ? keys : keys.slice(1), at(p.value, frame, step));
    }
  }

  function member(x: Expr & { k: 'member' }, frame: Frame, keys: readonly string[], step: Step): void {
    if (typeof x.key !== 'string') { walk(x.of, frame, [], step); return; }
    if (isDerivation(x.key)) return;
    if (mayBeApi(x, frame, evaluator.catalogue)) {
      // Of the whole environment one variable may be all that is taken: `const { TOKEN } = process.env`.
      const variable = variableOf(evaluator.values(x, frame)) ?? (keys[0] === undefined ? undefined : variableOf(evaluator.values(x, frame).flatMap((v) => evaluator.member(v, keys[0] as string))));
      if (variable) { if (variable.certain || role === 'body' || role === 'query') emit(variable, at(x, frame, step)); return; }
      if (sourced(x, frame, step)) return;
    }
    const [said] = namedData([{ key: x.key, value: x }]);
    if (said) emit(said.named, at(x, frame, step));
    const cls = classOf(x.of, frame);
    const writes = cls !== undefined ? staticsOf(cls, x.key, frame) : x.of.k === 'this' ? frames.fields(x.of.class, x.key, frame) : undefined;
    if (writes) { for (const w of writes) held(w, keys, step); return; }
    walk(x.of, frame, [x.key, ...keys].slice(0, maxKeys), step);
  }

  function held(w: FieldWrite, keys: readonly string[], step: Step): void {
    if (w.name !== undefined && keys.length && keys[0] !== w.name) return;
    const here = stepAt(w.frame.module, w.s, step);
    const [named] = w.name === undefined || keys.length ? [] : namedData([{ key: w.name, value: w.value }]);
    if (named) emit(named.named, here);
    walk(w.value, w.frame, [...w.keys, ...(w.name === undefined ? keys : keys.slice(1))], here);
  }

  function name(x: Expr & { k: 'name' }, frame: Frame, keys: readonly string[], step: Step): void {
    const b = frame.module.facts.bindings[x.binding];
    if (!b) return;
    if (b.import) {
      if (!mayBeApi(x, frame, evaluator.catalogue) || !sourced(x, frame, step)) { const to = load(b.import.from, frame.module); if (to) exported(to, b.import.name, keys, step, 0); }
      return;
    }
    const owner = frameFor(b.fn, frame);
    if (b.kind === 'param' || b.kind === 'catch') {
      const [said] = keys.length ? [] : namedData([{ key: b.name, value: x }]);
      if (said) emit(said.named, at(x, frame, step));
    }
    for (const w of b.writes) {
      const inner = frameFor(w.fn, frame);
      walk(w.value, inner, [...keysOf(w.path), ...keys], at(w.value, inner, step));
      for (const p of w.path) if (p.fallback) walk(p.fallback, inner, keys, at(p.fallback, inner, step));
    }
    for (const i of b.members) {
      const a = frame.module.facts.assigns[i];
      if (!a || (keys.length && typeof a.key === 'string' && a.key !== keys[0])) continue;
      const here = stepAt(frame.module, a.s, step);
      const [said] = keys.length || typeof a.key !== 'string' ? [] : namedData([{ key: a.key, value: a.value }]);
      if (said) emit(said.named, here);
      walk(a.value, frameFor(a.fn, frame), keys.slice(1), here);
    }
    for (const i of b.uses) {
      const c = frame.module.facts.calls[i];
      if (c?.expr) collected(c.expr, frameFor(c.fn, frame), keys, step);
    }
    if (b.param) parameter(b, owner, keys, step);
  }

  /** `form.append('email', email)`, `list.push(event)`. */
  function collected(x: Expr, frame: Frame, keys: readonly string[], step: Step): void {
    if (x.k !== 'call' || x.callee.k !== 'member' || typeof x.callee.key !== 'string' || !isCollector(x.callee.key)) return;
    const [first, second] = x.args;
    const here = at(x, frame, step);
    if (first?.k === 'text' && second) {
      if (keys.length && keys[0] !== first.v) return;
      const [said] = namedData([{ key: first.v, value: second }]);
      if (said) emit(said.named, here);
      walk(second, frame, keys.slice(1), here);
    } else for (const a of x.args) walk(a, frame, isIndex(keys[0]) ? keys.slice(1) : keys, here);
  }

  function parameter(b: Binding, frame: Frame, keys: readonly string[], step: Step): void {
    const p = b.param as NonNullable<Binding['param']>;
    const all = [...keysOf(p.path), ...keys];
    const { functions } = frame.module.facts;
    const fallback = functions[p.fn]?.params[p.index]?.fallback;
    if (fallback) walk(fallback, frame, all, at(fallback, frame, step));
    for (const d of p.path) if (d.fallback) walk(d.fallback, frame, keys, at(d.fallback, frame, step));
    if (frame.fn === p.fn && frame.args) {
      const { args } = frame;
      const exprs = p.rest ? args.exprs.slice(p.index) : args.exprs.slice(p.index, p.index + 1);
      for (const a of exprs) walk(a, args.frame, p.rest && isIndex(all[0]) ? all.slice(1) : all, stepAt(args.frame.module, a.s, step));
      if (exprs.length === 0) for (const v of args.at(p.index)) value(v, all, step, 0);
      return;
    }
    // A callback is given what its function is called on: the elements of a list, the value of a promise.
    const use = functions[p.fn]?.use;
    const site = use && frame.module.facts.calls[use.site];
    if (site?.expr?.k !== 'call') return;
    const outer = frameFor(site.fn, frame);
    const here = at(site.expr, frame, step);
    if (site.expr.callee.k === 'member') walk(site.expr.callee.of, outer, all, here);
    // What a callback is given comes from what its function was given: `gzip(text, (error, packed) => …)`.
    for (const a of site.expr.args) if (a.k !== 'function') walk(a, outer, [], here);
  }

  function call(x: Expr & { k: 'call' | 'new' }, frame: Frame, keys: readonly string[], step: Step): void {
    const { callee } = x;
    const called = callee.k === 'member' && typeof callee.key === 'string' ? callee.key : callee.k === 'name' ? (frame.module.facts.bindings[callee.binding]?.name ?? '') : callee.k === 'free' ? callee.name : '';
    if (isDerivation(called)) return;
    const here = at(x, frame, step);
    if (called && !keys.length) { const [said] = namedData([{ key: givenBy(called), value: x }]); if (said && givenBy(called) !== called) emit({ ...said.named, source: `${called}()` }, here); }
    let ours = false;
    for (const { callee: target, args } of evaluator.targets(x, frame)) {
      if (target.k === 'api') {
        const nodes = stepFrom(target.nodes, x.k === 'new' ? CONSTRUCT : CALL, firstLiteral(target, args));
        const sources = sourcesOf(nodes, target, args, x);
        for (const s of sources) emit(s, here);
        if (sources.length || nodes.some((n) => n.sanitiser?.removes.includes('*'))) return;
        // An answer is not what was asked, and the output of a program not its command line.
        const rows = nodes.flatMap((n) => n.calls);
        for (const row of rows) if (row.runs) for (const s of revealedIn(evaluator, row, args)) emit(s, here);
        if (rows.some((row) => row.sends)) return;
      } else if (target.k === 'function') ours = returned(target, args, keys, step) || ours;
      else if (target.k === 'class') ours = true;
    }
    if (x.k === 'new' && callee.k === 'free') promised(x.args[0], frame, keys, step);
    if (ours && x.k === 'call') return;
    // What a member of the result is taken from is not known; of the whole environment it is the variable of that name.
    for (const a of x.args) walk(a, frame, a.k === 'object' || a.k === 'array' || a.k === 'function' ? [] : keys, at(a, frame, step));
    if (callee.k === 'member') walk(callee.of, frame, [], step);
  }

  /** `new Promise((resolve) => … resolve(value))`: what the first parameter is called with. https://tc39.es/ecma262/#sec-promise-executor */
  function promised(executor: Expr | undefined, frame: Frame, keys: readonly string[], step: Step): void {
    if (executor?.k !== 'function') return;
    const { functions, calls } = frame.module.facts;
    const resolve = functions[executor.id]?.params[0]?.binding;
    for (const { expr, fn } of calls) if (expr?.k === 'call' && expr.callee.k === 'name' && expr.callee.binding === resolve) for (const a of expr.args) walk(a, within(fn, executor.id, frame), keys, at(a, frame, step));
  }

  /** A frame for code inside of a function written in this one. */
  function within(fn: number, outermost: number, frame: Frame): Frame {
    const chain: number[] = [];
    for (let f = fn, n = 0; f >= 0 && n < 30; f = frame.module.facts.functions[f]?.up ?? -1, n++) { chain.unshift(f); if (f === outermost) break; }
    return chain.reduce((outer, f) => frames.inside(f, outer), frame);
  }

  function returned(target: Value & { k: 'function' }, args: Args, keys: readonly string[], step: Step): boolean {
    const frame = frames.called(target, args);
    const fn = target.module.facts.functions[target.fn];
    if (!frame || !fn) return false;
    for (const r of fn.returns) walk(r, frame, keys, stepAt(target.module, r.s, step));
    return fn.returns.length > 0;
  }

  /** What a module hands out under a name. */
  function exported(module: Module, name: string, keys: readonly string[], step: Step, hops: number): void {
    if (hops > 8) { limited = true; return; }
    const { exports, stars } = module.facts;
    const found = exports[name];
    if (found?.k === 'value') { walk(found.value, module.root, keys, stepAt(module, found.value.s, step)); return; }
    if (found) { const to = load(found.from, module); if (to) exported(to, found.name, keys, step, hops + 1); return; }
    const whole = exports['='];
    if (whole?.k === 'value') { walk(whole.value, module.root, name === 'default' || name === '*' ? keys : [name, ...keys], stepAt(module, whole.value.s, step)); return; }
    if (name === '*') { const [first, ...rest] = keys; if (first !== undefined) exported(module, first, rest, step, hops + 1); return; }
    for (const s of stars) { const to = load(s, module); if (to) exported(to, name, keys, step, hops + 1); }
  }

  /** A value that no expression stands for: what a callback is handed. */
  function value(v: Value, keys: readonly string[], step: Step, level: number): void {
    if (level > 6 || ++visits > maxVisits) return;
    if (v.k === 'api') for (const s of sourcesOf(v.nodes, v, undefined, undefined)) emit(s, step);
    if (v.k === 'object') for (const e of v.entries) {
      if (keys.length && e.key !== undefined && e.key !== keys[0]) continue;
      for (const inner of e.value()) value(inner, e.spread ? keys : keys.slice(1), step, level + 1);
    }
    if (v.k === 'array') for (const item of v.items.slice(0, 50)) for (const inner of item()) value(inner, isIndex(keys[0]) ? keys.slice(1) : keys, step, level + 1);
    const variable = variableOf([v]);
    if (variable) emit(variable, step);
  }

  /** Whether an API says that this is a datum. */
  function sourced(x: Expr, frame: Frame, step: Step): boolean {
    const apis = evaluator.values(x, frame).filter((v): v is Api => v.k === 'api');
    const sources = apis.flatMap((api) => sourcesOf(api.nodes, api, undefined, x));
    for (const s of sources) emit(s, at(x, frame, step));
    return sources.length > 0;
  }
}

const at = (x: Expr, frame: Frame, step: Step): Step => stepAt(frame.module, x.s, step);

/** The frame in which a function's names live; the module's own where it is not among those around. */
function frameFor(fn: number, frame: Frame): Frame {
  for (let f: Frame | undefined = frame; f; f = f.up) if (f.fn === fn && f.module === frame.module) return f;
  return fn === -1 ? frame.module.root : frame;
}

function keysOf(path: readonly Destructured[]): string[] {
  return path.flatMap((p) => (p.key === undefined || p.key === '' ? [] : [p.key]));
}

function isIndex(key: string | undefined): boolean {
  return key !== undefined && /^(?:\d+|\[\])$/.test(key);
}
