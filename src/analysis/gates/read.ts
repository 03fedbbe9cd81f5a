import type { Expr } from '../../facts/types.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Module } from '../modules.ts';
import type { Site } from './callers.ts';

/** How far it is looked into an expression. */
const maxDepth = 8;

/**
 * Where a module reads the member of a class that a function stands for: `context.usage = Usage.instance`. It is looked for in what is written to names and
 * members, and in calls, by what is called and what is handed over; what an object has is asked by its name alone, and not followed.
 */
export function readIn(at: Module, module: Module, fn: number, evaluator: Evaluator): Site[] {
  const cls = module.facts.functions[fn]?.class ?? -1;
  const name = Object.entries(module.facts.classes[cls]?.methods ?? {}).find(([, m]) => m.fn === fn && m.kind === 'get' && m.static)?.[0];
  if (name === undefined) return [];
  const isOf = (x: Expr): boolean => evaluator.values(x, at.root).some((v) => v.k === 'class' && v.class === cls && v.module.path === module.path);
  const { calls, assigns, bindings } = at.facts;
  return [
    ...calls.flatMap(({ expr, fn: f, guard }): Site[] => ((expr?.k === 'call' || expr?.k === 'new') && (reads(expr.callee, 0) || expr.args.some((a) => reads(a, 0))) ? [{ module: at, fn: f, guard, s: expr.s }] : [])),
    ...[...assigns, ...bindings.flatMap(({ writes }) => writes)].flatMap(({ value, fn: f, guard }): Site[] => (reads(value, 0) ? [{ module: at, fn: f, guard, s: value.s }] : [])),
  ];

  function reads(x: Expr, depth: number): boolean {
    if (depth > maxDepth) return false;
    const inner = (y: Expr): boolean => reads(y, depth + 1);
    switch (x.k) {
      case 'member': return (x.key === name && isOf(x.of)) || inner(x.of);
      case 'object': return x.props.some(({ value }) => inner(value));
      case 'array': return x.items.some(inner);
      case 'conditional': return inner(x.then) || inner(x.else);
      case 'choice': return inner(x.left) || inner(x.right);
      case 'await': case 'spread': return inner(x.of);
      case 'assign': return inner(x.value);
      default: return false;
    }
  }
}
