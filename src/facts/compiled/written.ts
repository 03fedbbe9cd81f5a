import type { Expr, Step } from '../types.ts';
import type { Node } from '../lowering/scopes.ts';
import { globalObject } from '../summaries/globals.ts';
import type { Lowering } from '../lowering/lowering.ts';
import { definesFields } from '../../matching/private-members.ts';
import { nameFunction } from '../lowering/expressions.ts';

/** Records a write to a member with what it belongs to: a name, a field of an object, or a chain of members. */
export function memberWrite(c: Lowering, of: Expr, key: string | Expr, whole: Expr, op: string, node: Node, path: readonly Step[]): void {
  const value = along(whole, path);
  if (!value) return;
  nameFunction(c, value, key);
  const index = c.out.assigns.push({ of, key, value, op, fn: c.fn, guard: c.guard, within: c.region, s: node.start, e: value.e }) - 1;
  if (of.k === 'name') c.out.bindings[of.binding]?.members.push(index);
  else if (of.k === 'member') nestedWrite(c, of, index);
  const cls = of.k === 'this' ? c.out.classes[of.class] : undefined;
  if (cls && typeof key === 'string') {
    const field = (cls.fields[key] ??= { writes: [], static: of.k === 'this' && of.static === true });
    field.writes.push({ value, path: [], op, fn: c.fn, guard: c.guard });
  }
}

/** Notes a write to a member of a member with what the chain starts from: a name, or a field of an object. */
function nestedWrite(c: Lowering, of: Expr & { k: 'member' }, index: number): void {
  let first = of;
  while (first.of.k === 'member') first = first.of;
  if (first.of.k === 'name') { const b = c.out.bindings[first.of.binding]; if (b) (b.nested ??= []).push(index); }
  const cls = first.of.k === 'this' ? c.out.classes[first.of.class] : undefined;
  if (cls && typeof first.key === 'string') ((cls.nested ??= Object.create(null) as Record<string, number[]>)[first.key] ??= []).push(index);
}

/** A value followed along the steps of a pattern; undefined where what is left of it is meant. */
function along(value: Expr, path: readonly Step[]): Expr | undefined {
  let at = value;
  for (const { key, computed, fallback, but } of path) {
    const by = key === '' ? undefined : (computed ?? key);
    if (but || (by === undefined && key !== '')) return undefined;
    if (by !== undefined) at = { k: 'member', of: at, key: by, s: value.s, e: value.e };
    if (fallback) at = { k: 'choice', op: '??', left: at, right: fallback, s: value.s, e: value.e };
  }
  return at;
}

/** Whether a call writes the members of what it is given into its first argument: https://tc39.es/ecma262/#sec-object.assign */
export function isMerging({ callee }: Expr & { k: 'call' | 'new' }): boolean {
  return callee.k === 'member' && callee.key === 'assign' && callee.of.k === 'free' && callee.of.name === 'Object';
}

/** `Object.assign(this, …)` and `Object.assign(o, …)` write the members of what they are given. https://tc39.es/ecma262/#sec-object.assign */
export function mergedInto(c: Lowering, x: Expr, node: Node): void {
  if (x.k !== 'call' || !isMerging(x)) return;
  const [target, ...given] = x.args;
  const into = target?.k === 'this' ? c.out.classes[target.class] : target?.k === 'name' ? c.out.bindings[target.binding] : undefined;
  // A member of a name, or of a field, and the global object: what is written out is written to it.
  if (target?.k === 'member' || isGlobal(target)) for (const value of given) if (value.k === 'object') for (const p of value.props) if (p.key !== undefined) memberWrite(c, target, p.key, p.value, '=', node, []);
  if (into) (into.merged ??= []).push(...given.map((value) => ({ value: value.k === 'spread' ? value.of : value, path: [], op: '=', fn: c.fn, guard: c.guard })));
}

/**
 * `Object.defineProperty(o, 'a', { value })`, `Object.defineProperties(o, { a: { get } })` and `Reflect.set(o, 'a', value)` write members of a name or of `this`.
 * https://tc39.es/ecma262/#sec-object.defineproperty, https://tc39.es/ecma262/#sec-reflect.set
 */
export function definedIn(c: Lowering, x: Expr, node: Node): void {
  if (x.k !== 'call' || x.callee.k !== 'member' || x.callee.of.k !== 'free' || (x.callee.of.name !== 'Object' && x.callee.of.name !== 'Reflect')) return;
  const [target, second, third] = x.args;
  if (target?.k !== 'name' && target?.k !== 'this' && target?.k !== 'member' && !isGlobal(target)) return;
  if (x.callee.key === 'set' && second && third) memberWrite(c, target, second.k === 'text' ? second.v : second, third, '=', node, []);
  if (x.callee.key === 'defineProperty' && second && third?.k === 'object') defined(c, target, second.k === 'text' ? second.v : second, third, node);
  if (x.callee.key === 'defineProperties' && second?.k === 'object') for (const p of second.props) if (p.key !== undefined && p.value.k === 'object') defined(c, target, p.key, p.value, node);
}

/** What a compiler wrote in the place of a field: `__publicField(this, 'base', base)`, by a function of the text of any name, or of a package of such functions. */
export function fieldIn(c: Lowering, x: Expr, node: Node): void {
  if (x.k !== 'call' || x.args.length !== 3) return;
  const [target, key, value] = x.args;
  if (target?.k !== 'this' || key?.k !== 'text' || !value) return;
  const called = x.callee.k === 'member' ? x.callee.of : x.callee;
  const b = called.k === 'name' ? c.out.bindings[called.binding] : undefined;
  if (b && (definesFields(b.name) || (called === x.callee && b.writes.some((w) => w.value.k === 'function' && (c.out.functions[w.value.id]?.params.length ?? 0) >= 3)))) memberWrite(c, target, key.v, value, '=', node, []);
}

function isGlobal(x: Expr | undefined): x is Expr & { k: 'free' } {
  return x?.k === 'free' && globalObject.has(x.name);
}

function defined(c: Lowering, target: Expr, key: string | Expr, { props }: Expr & { k: 'object' }, node: Node): void {
  for (const p of props) {
    if (p.key === 'value') memberWrite(c, target, key, p.value, '=', node, []);
    if (p.key === 'get' && p.value.k === 'function') for (const value of c.out.functions[p.value.id]?.returns ?? []) memberWrite(c, target, key, value, '=', node, []);
  }
}
