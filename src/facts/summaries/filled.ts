import { fillerNamed } from '../../matching/fillers.ts';
import type { Class, Expr, ModuleFacts } from '../types.ts';

type CallExpr = Expr & { k: 'call' };

interface Filling {
  readonly expr: CallExpr;
  readonly fn: number;
}

/** Calls of methods by which a function puts something into what a field of an object holds: `this.queue.push(job)`. */
interface Filled {
  readonly byField: ReadonlyMap<Class, ReadonlyMap<string, readonly Filling[]>>;
  /** Functions that do, with the class. */
  readonly functions: ReadonlySet<string>;
  readonly byClass: ReadonlyMap<number, readonly number[]>;
}

const known = new WeakMap<ModuleFacts, Filled>();

function filledIn(facts: ModuleFacts): Filled {
  let out = known.get(facts);
  if (out) return out;
  const byField = new Map<Class, Map<string, Filling[]>>();
  const functions = new Set<string>();
  const byClass = new Map<number, number[]>();
  for (const { expr, fn } of facts.calls) {
    if (expr?.k !== 'call' || !fills(expr)) continue;
    const { of } = expr.callee as Expr & { k: 'member' };
    if (of.k !== 'member' || of.of.k !== 'this' || of.of.static || of.of.class < 0 || typeof of.key !== 'string') continue;
    const c = facts.classes[of.of.class];
    if (!c) continue;
    let fields = byField.get(c);
    if (!fields) byField.set(c, (fields = new Map()));
    const list = fields.get(of.key);
    if (list) list.push({ expr, fn }); else fields.set(of.key, [{ expr, fn }]);
    const filler = `${of.of.class} ${fn}`;
    if (functions.has(filler)) continue;
    functions.add(filler);
    const all = byClass.get(of.of.class);
    if (all) all.push(fn); else byClass.set(of.of.class, [fn]);
  }
  known.set(facts, (out = { byField, functions, byClass }));
  return out;
}

/** The calls that put something into what a field of a class's objects holds. */
export function fieldFillings(facts: ModuleFacts, c: Class, field: string): readonly Filling[] {
  return filledIn(facts).byField.get(c)?.get(field) ?? [];
}

/** The functions that put something into what fields of a class's objects hold. */
export function fillersOf(facts: ModuleFacts, cls: number): readonly number[] {
  return filledIn(facts).byClass.get(cls) ?? [];
}

/** Whether a function puts something into what a field of a class's objects holds. */
export function fillsField(facts: ModuleFacts, cls: number, fn: number): boolean {
  return filledIn(facts).functions.has(`${cls} ${fn}`);
}

/** What a call puts into a list or a map, without what it makes by another call: that is mostly what came back of a request. */
export function putInto(x: Expr | undefined): readonly Expr[] {
  return x?.k === 'call' && fills(x) ? valuesPut(x).filter(({ k }) => k !== 'call' && k !== 'await') : [];
}

/** What a call puts into a list or a map. Under which key something is kept is nothing that is sent. */
export function valuesPut({ callee, args }: CallExpr): readonly Expr[] {
  const { into, from } = (callee.k === 'member' && typeof callee.key === 'string' && fillerNamed(callee.key)) || { into: 'list', from: 0 };
  return args.slice(into === 'map' ? 1 : from);
}

/** Whether a call is of a method that puts something into a list or a map. */
export function fills({ callee }: CallExpr): boolean {
  return callee.k === 'member' && typeof callee.key === 'string' && (fillerNamed(callee.key)?.from ?? Infinity) < Infinity;
}
