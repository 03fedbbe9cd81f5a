import type { Expr, Param } from '../types.ts';
import type { Lowering } from '../lowering/lowering.ts';
import type { Node } from '../lowering/scopes.ts';

/** `arguments`: a parameter that takes in all that the function is given, or all from one place on. https://tc39.es/ecma262/#sec-arguments-exotic-objects */
export function ownArguments(c: Lowering, node: Node, from = 0): Expr {
  const at = { s: node.start as number, e: node.end as number };
  return c.own < 0 ? { k: 'free', name: 'arguments', ...at } : { k: 'name', binding: standingFor(c, { index: from, rest: true }, node.start), ...at };
}

/** `arguments[1]`: the parameter in that place. One that is not declared is handed over all the same. */
export function argumentAt(c: Lowering, node: Node): Expr | undefined {
  const index = isArguments(node.object) && node.computed && node.property.type === 'Literal' ? node.property.value : undefined;
  const params = c.out.functions[c.own]?.params as Param[] | undefined;
  if (!params || !Number.isInteger(index) || index < 0 || index > params.length) return undefined;
  const param = params[index];
  if (param && (param.rest || param.binding < 0)) return undefined;
  const binding = param ? param.binding : standingFor(c, { index, rest: false }, node.start);
  if (!param) params.push({ binding, fallback: undefined, rest: false, type: undefined });
  return { k: 'name', binding, s: node.start, e: node.end };
}

function standingFor(c: Lowering, param: { readonly index: number; readonly rest: boolean }, at: number): number {
  const key = `${c.own} ${param.rest ? 'from' : 'at'} ${param.index}`;
  const known = c.given.get(key);
  if (known !== undefined) return known;
  const id = c.out.bindings.push({ name: 'arguments', kind: 'param', fn: c.own, writes: [], at, members: [], uses: [], param: { fn: c.own, path: [], ...param } }) - 1;
  c.given.set(key, id);
  return id;
}

/**
 * What compilers make of rest parameters: `for (var i = 1; i < arguments.length; i++) rest[i - 1] = arguments[i]`.
 * Gives the name that is filled, and from which argument on.
 */
export function filledByLoop(loop: Node): { readonly target: Node; readonly from: number } | undefined {
  const body = loop.body.type === 'BlockStatement' && loop.body.body.length === 1 ? loop.body.body[0] : loop.body;
  const x = body.type === 'ExpressionStatement' ? body.expression : undefined;
  if (x?.type !== 'AssignmentExpression' || x.operator !== '=' || x.left.type !== 'MemberExpression' || !x.left.computed || x.left.object.type !== 'Identifier') return undefined;
  if (x.right.type !== 'MemberExpression' || !x.right.computed || !isArguments(x.right.object) || x.right.property.type !== 'Identifier') return undefined;
  const counter = x.right.property.name;
  const place = x.left.property;
  if (place.type === 'Identifier' && place.name === counter) return { target: x.left.object, from: 0 };
  const moved = place.type === 'BinaryExpression' && place.operator === '-' && place.left.type === 'Identifier' && place.left.name === counter && place.right.type === 'Literal' ? place.right.value : undefined;
  return Number.isInteger(moved) && moved >= 0 ? { target: x.left.object, from: moved } : undefined;
}

function isArguments(node: Node): boolean {
  return node.type === 'Identifier' && node.name === 'arguments';
}
