import { isInlining, makesGetter, packageEntered } from '../../matching/bundlers.ts';
import type { Expr, Func } from '../types.ts';
import type { Lowering } from '../lowering/lowering.ts';
import { lookup, type Node } from '../lowering/scopes.ts';

/** The package whose entry a bundler put into the text here: `__commonJS({ "node_modules/ws/index.js"(exports, module) { … } })`. */
export function inlinedPackage(node: Node): string | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.arguments[0]?.type !== 'ObjectExpression' || !isInlining(node.callee.name)) return undefined;
  const [module, ...others] = node.arguments[0].properties;
  return others.length === 0 && module?.key?.type === 'Literal' && typeof module.key.value === 'string' ? packageEntered(module.key.value) : undefined;
}

/** The module of which a bundler makes a getter of its default export: `var client = loader.n(module)`. */
export function gotten(c: Lowering, node: Node): Node | undefined {
  const { callee, arguments: args } = node;
  if (callee?.type !== 'MemberExpression' || callee.computed || callee.object.type !== 'Identifier' || args.length !== 1 || args[0].type !== 'Identifier') return undefined;
  const param = c.out.bindings[lookup(c.scope, callee.object.name)]?.param;
  return makesGetter(callee.property.name, callee.object.name, param?.path.length === 0 ? param.index : undefined) ? args[0] : undefined;
}

/** A function that gives what `require` of the package gives. */
export function giving(c: Lowering, name: string, node: Node): Expr {
  const at = { s: node.start as number, e: node.end as number };
  return giver(c, { k: 'call', callee: { k: 'free', name: 'require', ...at }, args: [{ k: 'text', v: name, ...at }], site: -1, ...at }, node);
}

export function giver(c: Lowering, value: Expr, node: Node, getter?: true): Expr {
  const at = { s: node.start as number, e: node.end as number };
  const fn: Func = { name: '', params: [], up: c.fn, class: -1, guard: c.guard, ...at, returns: [value], ...(getter && { getter }) };
  return { k: 'function', id: c.out.functions.push(fn) - 1, ...at };
}
