import { awaits, isEnding, isGot, resumptionOf, returns, sent, type Resumption } from '../../matching/resumers.ts';
import type { Expr } from '../types.ts';
import type { Lowering } from '../lowering/lowering.ts';
import type { Node } from '../lowering/scopes.ts';

/** The body of a function that a compiler took the `async` from, read as what was written. */
export interface Resumed {
  readonly how: Resumption;
  /** An arrow in its place: the compiler hands on the `this` of the function around it. */
  readonly body: Node;
}

/** What a call runs that a compiler wrote in the place of an async function. */
export function resumedBy(node: Node): Resumed | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const [first] = node.arguments, last = node.arguments[node.arguments.length - 1];
  if (isMachine(first)) return read('regenerated', first);
  const marked = last?.type === 'CallExpression' ? last : node;
  if (runsMachine(marked.arguments[0])) return read('made', marked.arguments[0]);
  if (last?.type !== 'FunctionExpression') return undefined;
  const how = resumptionOf(calledName(node.callee));
  if (how === undefined || (how === 'stepped' && last.generator)) return undefined;
  return read(how, last);
}

function read(how: Resumption, body: Node): Resumed {
  return { how, body: { ...body, type: 'ArrowFunctionExpression', generator: false, async: how === 'run' || how === 'made', resumed: how } };
}

/** Whether a function is the machine that regenerator makes of one: it goes through a switch of its state for ever. */
function isMachine(x: Node): boolean {
  const [loop, ...more] = x?.type === 'FunctionExpression' && x.params.length === 1 ? x.body.body : [];
  const body = more.length === 0 && (loop?.type === 'WhileStatement' || loop?.type === 'ForStatement') ? loop.body : undefined;
  const asked = (body?.type === 'BlockStatement' && body.body.length === 1 ? body.body[0] : body)?.discriminant;
  const state = asked?.type === 'AssignmentExpression' ? asked.left : asked;
  return state?.type === 'MemberExpression' && state.object.name === x.params[0].name;
}

/** Whether a function is marked as one that regenerator runs: it gives back the machine. */
function runsMachine(x: Node): boolean {
  if (x?.type !== 'FunctionExpression') return false;
  const back = x.body.body.findLast((s: Node) => s.type === 'ReturnStatement')?.argument;
  return back?.type === 'CallExpression' && isMachine(back.arguments[0]);
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
export function stepOf(node: Node, { state, how }: Machine): { readonly result: boolean; readonly value: Node | undefined } | undefined {
  if (how === 'regenerated') {
    if (node?.type !== 'CallExpression' || node.callee.type !== 'MemberExpression' || node.callee.object.name !== state) return { result: false, value: node };
    return isEnding(node.arguments[0]?.value) ? { result: true, value: node.arguments[1] } : undefined;
  }
  const [first, value] = node?.type === 'ArrayExpression' ? node.elements : [];
  if (first?.type !== 'Literal' || (first.value !== awaits && first.value !== returns)) return undefined;
  return { result: first.value === returns, value };
}

type Machine = NonNullable<Lowering['machine']>;

/** What was awaited last, in the place of a call that asks the state of the machine for it, or of a member of it. */
export function sentBy(c: Lowering, node: Node): Expr | undefined {
  const { machine } = c;
  const member = machine?.how === 'regenerated' ? node : node.type === 'CallExpression' ? node.callee : undefined;
  if (!machine || member?.type !== 'MemberExpression' || member.object.type !== 'Identifier' || member.object.name !== machine.state) return undefined;
  if (machine.how === 'regenerated' ? !isGot(member.property.name) : member.property.name !== sent) return undefined;
  return machine.awaited ? { k: 'await', of: machine.awaited, s: node.start, e: node.end } : { k: 'opaque', s: node.start, e: node.end };
}
