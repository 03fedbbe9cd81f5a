import { awaits, resumptionOf, returns, sent, type Resumption } from '../matching/resumers.ts';
import type { Expr } from './types.ts';
import type { Lowering } from './lowering.ts';
import type { Node } from './scopes.ts';

/** The body of a function that a compiler took the `async` from, read as what was written. */
export interface Resumed {
  readonly how: Resumption;
  /** An arrow in its place: the compiler hands on the `this` of the function around it. */
  readonly body: Node;
}

/** What a call runs that a compiler wrote in the place of an async function. */
export function resumedBy(node: Node): Resumed | undefined {
  const body = node.type === 'CallExpression' ? node.arguments[node.arguments.length - 1] : undefined;
  if (body?.type !== 'FunctionExpression') return undefined;
  const how = resumptionOf(calledName(node.callee));
  if (how === undefined || (how === 'stepped' && body.generator)) return undefined;
  return { how, body: { ...body, type: 'ArrowFunctionExpression', generator: false, async: how !== 'stepped', resumed: how } };
}

/** The last name of what is called. */
export function calledName(callee: Node): string {
  switch (callee.type) {
    case 'Identifier': return callee.name;
    case 'ParenthesizedExpression': return calledName(callee.expression);
    case 'SequenceExpression': return calledName(callee.expressions[callee.expressions.length - 1]);
    // `_asyncToGenerator2.default`, `_async_to_generator._`: the module is the function.
    case 'MemberExpression': return callee.computed ? '' : callee.property.name === 'default' || callee.property.name === '_' ? calledName(callee.object) : String(callee.property.name);
    default: return '';
  }
}

/**
 * The arguments of the body: those of the function around it where the compiler hands on `arguments`, and else none.
 * It leaves parameters with defaults out of that function: a call hands them over all the same.
 */
export function passedOn(node: Node, body: Node): Node[] {
  const given = node.arguments[1];
  if (given?.type !== 'Identifier' || given.name !== 'arguments') return [];
  const at = { start: given.start, end: given.end };
  return body.params.map((_: Node, index: number) => ({ type: 'MemberExpression', object: given, computed: true, property: { type: 'Literal', value: index, ...at }, ...at }));
}

/** What a step of a state machine gives back: its result, or what is awaited; undefined where it goes on elsewhere. */
export function stepOf(node: Node): { readonly result: boolean; readonly value: Node | undefined } | undefined {
  const [first, value] = node?.type === 'ArrayExpression' ? node.elements : [];
  if (first?.type !== 'Literal' || (first.value !== awaits && first.value !== returns)) return undefined;
  return { result: first.value === returns, value };
}

/** What was awaited last, in the place of a call that asks the state of the machine for it. */
export function sentBy(c: Lowering, node: Node): Expr | undefined {
  const { machine } = c;
  if (!machine || node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression' || node.callee.property.name !== sent) return undefined;
  if (node.callee.object.type !== 'Identifier' || node.callee.object.name !== machine.state) return undefined;
  return machine.awaited ? { k: 'await', of: machine.awaited, s: node.start, e: node.end } : { k: 'opaque', s: node.start, e: node.end };
}
