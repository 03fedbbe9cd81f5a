import { fillerNamed } from '../../matching/fillers.ts';
import type { Expr, ModuleFacts } from '../types.ts';

type CallExpr = Expr & { k: 'call' };

/** Calls of methods by which a function puts something into what a field of an object holds: `this.queue.push(job)`. */
interface Filled {
  readonly byField: ReadonlyMap<string, readonly { readonly expr: CallExpr; readonly fn: number }[]>;
  /** Functions that do, with the class. */
  readonly functions: ReadonlySet<string>;
  readonly byClass: ReadonlyMap<number, readonly number[]>;
}

const known = new WeakMap<ModuleFacts, Filled>();

function filledIn(facts: ModuleFacts): Filled {
  let out = known.get(facts);
  if (out) return out;
  const byField = new Map<string, { expr: CallExpr; fn: number }[]>();
  const functions = new Set<string>();
  const byClass = new Map<number, number[]>();
  for (const { expr, fn } of facts.calls) {
    if (expr?.k !== 'call' || !fills(expr)) continue;
    const { of } = expr.callee as Expr & { k: 'member' };
    if (of.k !== 'member' || of.of.k !== 'this' || of.of.static || of.of.class < 0 || typeof of.key !== 'string') continue;
    const key = `${of.of.class} ${of.key}`;
    const list = byField.get(key);
    if (list) list.push({ expr, fn }); else byField.set(key, [{ expr, fn }]);
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
export function fieldFillings(facts: ModuleFacts, cls: number, field: string): readonly { readonly expr: CallExpr; readonly fn: number }[] {
  return filledIn(facts).byField.get(`${cls} ${field}`) ?? [];
}

/** The functions that put something into what fields of a class's objects hold. */
export function fillersOf(facts: ModuleFacts, cls: number): readonly number[] {
  return filledIn(facts).byClass.get(cls) ?? [];
}

/** Whether a function puts something into what a field of a class's objects holds. */
export function fillsField(facts: ModuleFacts, cls: number, fn: number): boolean {
  return filledIn(facts).functions.has(`${cls} ${fn}`);
}

/** What a call puts into a list or a map, under whatever key: what it makes by another call is left out, since that is mostly what came back of a request. */
export function putInto(x: Expr | undefined): readonly Expr[] {
  if (x?.k !== 'call' || !fills(x)) return [];
  const { into, from } = fillerNamed((x.callee as Expr & { k: 'member' }).key as string) ?? { into: 'list', from: 0 };
  return x.args.slice(into === 'map' ? 1 : from).filter(({ k }) => k !== 'call' && k !== 'await');
}

function fills({ callee }: CallExpr): boolean {
  return callee.k === 'member' && typeof callee.key === 'string' && (fillerNamed(callee.key)?.from ?? Infinity) < Infinity;
}
