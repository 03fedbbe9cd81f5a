import { accessor, method, privateAccessOf, value } from '../../matching/private-members.ts';
import { calledName } from './resumed.ts';
import type { Node } from '../lowering/scopes.ts';

/** What was written where a compiler calls a function for a private member of an object: `object.#name`, a write to it, or the function that a method is. */
export function privateMember(node: Node): Node | undefined {
  const [first, second, third, fourth, fifth] = node.type === 'CallExpression' ? node.arguments : [];
  if (!first || (second?.type !== 'Identifier' && second?.type !== 'ThisExpression')) return undefined;
  const how = privateAccessOf(calledName(node.callee));
  if (how === undefined) return undefined;
  const [object, name] = second.type === 'ThisExpression' ? [second, first] : [first, second];
  if (name.type !== 'Identifier') return undefined;
  const at = { start: node.start as number, end: node.end as number };
  const memberOf = (of: Node, key: string, isPrivate: boolean): Node => ({ type: 'MemberExpression', object: of, computed: false, property: { type: isPrivate ? 'PrivateIdentifier' : 'Identifier', name: key, ...at }, ...at });
  const calledOn = (fn: Node, ...args: Node[]): Node => ({ type: 'CallExpression', callee: memberOf(fn, 'call', false), arguments: [object, ...args], ...at });
  switch (how) {
    case 'methods': return third;
    case 'read': {
      if (third?.value === method) return fourth;
      if (third && third.type !== 'Literal') return calledOn(third);
      if (third?.value === accessor) return fourth && calledOn(fourth);
      return fourth ? memberOf(fourth, value, false) : memberOf(object, name.name, true);
    }
    case 'written': {
      if (!third) return undefined;
      const setter = fourth?.type === 'Literal' ? (fourth.value === accessor ? fifth : undefined) : fourth;
      if (setter) return calledOn(setter, third);
      return { type: 'AssignmentExpression', operator: '=', left: fifth ? memberOf(fifth, value, false) : memberOf(object, name.name, true), right: described(third) ?? third, ...at };
    }
  }
}

/** What stands in a description: `{ writable: true, value: … }`. */
function described(node: Node): Node | undefined {
  if (node.type !== 'ObjectExpression' || !node.properties.some((p: Node) => p.key?.name === 'writable')) return undefined;
  return node.properties.find((p: Node) => p.key?.name === value)?.value;
}
