import { isInlining, packageEntered } from '../matching/bundlers.ts';
import type { Func } from './types.ts';
import type { Lowering } from './lowering.ts';
import type { Node } from './scopes.ts';

/** The package whose entry a bundler put into the text here: `__commonJS({ "node_modules/ws/index.js"(exports, module) { … } })`. */
export function inlinedPackage(node: Node): string | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.arguments[0]?.type !== 'ObjectExpression' || !isInlining(node.callee.name)) return undefined;
  const [module, ...others] = node.arguments[0].properties;
  return others.length === 0 && module?.key?.type === 'Literal' && typeof module.key.value === 'string' ? packageEntered(module.key.value) : undefined;
}

/** A function that gives what `require` of the package gives. */
export function giving(c: Lowering, name: string, node: Node): number {
  const at = { s: node.start as number, e: node.end as number };
  const fn: Func = {
    name: '', params: [], up: c.fn, class: -1, guard: c.guard, ...at,
    returns: [{ k: 'call', callee: { k: 'free', name: 'require', ...at }, args: [{ k: 'text', v: name, ...at }], site: -1, ...at }],
  };
  return c.out.functions.push(fn) - 1;
}
