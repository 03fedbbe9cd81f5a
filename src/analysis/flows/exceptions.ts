import type { Expr, ModuleFacts } from '../../facts/types.ts';
import { handlerOf, isPromise, isResolverPair, promisePart, resolverParts } from '../../matching/flows.ts';
import type { Frame } from '../modules.ts';
import type { Step } from './steps.ts';
import { at, keysOf, type Walker } from './walker.ts';
import { isOfProject } from './writes.ts';

type Called = Expr & { k: 'call' | 'new' };

/** Calls in calls are looked into so deep for what they throw, and so many for one egress. */
const maxDepth = 4;
const maxCalls = 500;
/** Attempts of one function that are told apart. */
const maxAttempts = 200;

/** What is thrown, and what promises are rejected with, where it is caught. */
export function exceptionsPart(w: Walker): Pick<Walker, 'caught' | 'rejected' | 'settled'> {
  let looked = 0;
  return {
    caught(b, frame, keys, step) { if (b.caught) thrown(frame, b.fn, b.caught.attempt, keysOf(b.caught.path, keys), step, 0); },
    rejected: (x, frame, keys, step) => { rejected(x, frame, keys, step, 0); },
    settled,
  };

  /** What a function throws in an attempt of its own, or out of itself. */
  function thrown(frame: Frame, fn: number, attempt: number | undefined, keys: readonly string[], step: Step, depth: number): void {
    for (const t of frame.module.facts.throws) if (t.fn === fn && t.attempt === attempt) w.walk(t.value, frame, keys, at(t.value, frame, step));
    if (depth < maxDepth) for (const c of throwing(frame.module.facts, fn)) if (c.attempt === attempt) w.later(() => { byCall(c.expr, frame, keys, at(c.expr, frame, step), depth); });
  }

  /** What a call throws, or rejects the promise with that it gives back. */
  function byCall(x: Called, frame: Frame, keys: readonly string[], step: Step, depth: number): void {
    if (isRejection(x)) { const [reason] = x.args; if (reason) w.walk(reason, frame, keys, step); return; }
    if (settled(x, 1, frame, keys, step) || !mayThrow(x.callee, frame.module.facts) || !w.first(x, frame, ['throws', ...keys])) return;
    if (looked++ >= maxCalls) { w.limit(); return; }
    for (const { callee, args } of w.evaluator.targets(x, frame)) {
      const inside = callee.k === 'function' ? w.frames.called(callee, args) : undefined;
      if (callee.k === 'function' && inside) thrown(inside, callee.fn, undefined, keys, step, depth + 1);
    }
  }

  /** What a promise is rejected with. */
  function rejected(x: Expr, frame: Frame, keys: readonly string[], step: Step, depth: number): void {
    if (depth > maxDepth) return;
    const inner = (y: Expr, within = frame): void => { rejected(y, within, keys, step, depth + 1); };
    switch (x.k) {
      case 'await': case 'spread': inner(x.of); return;
      case 'choice': inner(x.left); inner(x.right); return;
      case 'conditional': inner(x.then); inner(x.else); return;
      case 'array': x.items.forEach((item) => { inner(item); }); return;
      case 'name': {
        const b = frame.module.facts.bindings[x.binding];
        for (const write of b?.writes ?? []) if (write.path.length === 0) inner(write.value, w.frames.of(write.fn, frame));
        const owner = b?.param && w.frames.of(b.fn, frame);
        const given = b?.param?.path.length === 0 && owner?.fn === b.param.fn ? owner.args?.exprs[b.param.index] : undefined;
        if (given && owner?.args) inner(given, owner.args.frame);
        return;
      }
      case 'call': case 'new': {
        const method = x.callee.k === 'member' && typeof x.callee.key === 'string' ? x.callee.key : undefined;
        const part = method === undefined ? undefined : promisePart(ofName(x.callee), method);
        if (part === 'joined') { x.args.forEach((a) => { inner(a); }); return; }
        if (part !== 'chained' || method === undefined || x.callee.k !== 'member') { byCall(x, frame, keys, at(x, frame, step), depth); return; }
        // A handler takes what was rejected before it, and may throw by itself.
        if (!x.args[handlerOf(method) ?? x.args.length]) inner(x.callee.of);
        for (const a of x.args) for (const v of a.k === 'function' || a.k === 'name' ? w.evaluator.values(a, frame) : []) if (v.k === 'function') thrown(w.frames.alone(v.module, v.fn), v.fn, undefined, keys, step, depth + 1);
        return;
      }
      default:
    }
  }

  /** `new Promise((resolve, reject) => … resolve(value))`: what one of its functions is called with. Gives whether it is one that does so. */
  function settled(x: Called, by: number, frame: Frame, keys: readonly string[], step: Step): boolean {
    const [executor] = x.args;
    if (x.callee.k === 'member' && isResolverPair(ofName(x.callee), String(x.callee.key))) { pair(x, by === 0 ? resolverParts.resolve : resolverParts.reject, frame, keys, step); return true; }
    if (x.k !== 'new' || x.callee.k !== 'free' || !isPromise(x.callee.name) || executor?.k !== 'function') return false;
    const { functions, calls } = frame.module.facts;
    const settle = functions[executor.id]?.params[by]?.binding ?? -1;
    const inside = w.frames.inside(executor.id, frame);
    if (settle >= 0) for (const { expr, fn } of calls) if (expr?.k === 'call' && expr.callee.k === 'name' && expr.callee.binding === settle) for (const a of expr.args) w.walk(a, w.frames.of(fn, inside), keys, at(a, frame, step));
    if (by === 1) for (const t of frame.module.facts.throws) if (t.fn === executor.id && t.attempt === undefined) w.walk(t.value, inside, keys, at(t.value, frame, step));
    return true;
  }

  /** `const { promise, resolve } = Promise.withResolvers()`: what a function of the pair is called with. */
  function pair(made: Called, part: string, frame: Frame, keys: readonly string[], step: Step): void {
    const { bindings, calls } = frame.module.facts;
    const is = (x: Expr, path: readonly string[]): boolean => x.k === 'name' && (bindings[x.binding]?.writes.some((write) => write.value === made && keysOf(write.path, []).join() === path.join()) ?? false);
    const inside = keys[0] === resolverParts.promise ? keys.slice(1) : keys;
    for (const { expr, fn } of calls) {
      if (expr?.k !== 'call' || !(is(expr.callee, [part]) || (expr.callee.k === 'member' && expr.callee.key === part && is(expr.callee.of, [])))) continue;
      for (const a of expr.args) { const within = w.frames.of(fn, frame); w.walk(a, within, inside, at(a, within, step)); }
    }
  }
}

const ofName = (callee: Expr): string | undefined => (callee.k === 'member' && callee.of.k === 'free' ? callee.of.name : undefined);

function isRejection({ callee }: Called): boolean {
  return callee.k === 'member' && typeof callee.key === 'string' && promisePart(ofName(callee), callee.key) === 'rejected';
}

/** Functions of the project, and those that a function is handed. */
function mayThrow(callee: Expr, facts: ModuleFacts): boolean {
  return isOfProject(callee, facts) || (callee.k === 'name' && facts.bindings[callee.binding]?.kind === 'param');
}

interface Throwing {
  readonly expr: Called;
  readonly attempt: number | undefined;
}

const indices = new WeakMap<ModuleFacts, ReadonlyMap<number, readonly Throwing[]>>();

/** The calls of a function that may throw something of the project, each with the attempt that catches it. */
function throwing(facts: ModuleFacts, fn: number): readonly Throwing[] {
  let index = indices.get(facts);
  if (!index) indices.set(facts, (index = indexOf(facts)));
  return index.get(fn) ?? [];
}

function indexOf(facts: ModuleFacts): ReadonlyMap<number, readonly Throwing[]> {
  const attempts = new Map<number, number[]>();
  facts.attempts.forEach(({ fn }, i) => { const list = attempts.get(fn); if (!list) attempts.set(fn, [i]); else if (list.length < maxAttempts) list.push(i); });
  const out = new Map<number, Throwing[]>();
  for (const { expr, fn } of facts.calls) {
    if (expr?.k !== 'call' && expr?.k !== 'new') continue;
    if (!isRejection(expr) && !mayThrow(expr.callee, facts) && !(expr.k === 'new' && expr.callee.k === 'free' && isPromise(expr.callee.name))) continue;
    // Attempts stand in the order in which they begin: the last one around a call is the innermost.
    const attempt = attempts.get(fn)?.findLast((i) => { const a = facts.attempts[i]; return a !== undefined && a.s <= expr.s && expr.e <= a.e; });
    const list = out.get(fn);
    if (list) list.push({ expr, attempt }); else out.set(fn, [{ expr, attempt }]);
  }
  return out;
}
