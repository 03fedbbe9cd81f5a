import type { Expr } from '../../facts/types.ts';
import type { Module } from '../modules.ts';

/** A member of an options object that is written out, also under a name. */
export function optionOf(x: Expr, keys: readonly string[], module: Module, depth = 0): Expr | undefined {
  const [key, ...rest] = keys;
  if (key === undefined || depth > 6) return key === undefined ? x : undefined;
  const inner = (y: Expr | undefined, of = keys): Expr | undefined => y && optionOf(y, of, module, depth + 1);
  switch (x.k) {
    case 'name': {
      const [only, more] = module.facts.bindings[x.binding]?.writes ?? [];
      const way = only?.path.map((step) => (step.fallback || step.but ? undefined : step.key));
      return only && !more && way?.every((name) => name !== undefined) ? inner(only.value, [...way as string[], ...keys]) : undefined;
    }
    case 'object': {
      for (const p of x.props.toReversed()) {
        const found = p.key === key ? inner(p.value, rest) : p.key === undefined ? inner(p.value) : undefined;
        if (found || p.key === key) return found;
      }
      return undefined;
    }
    // `...(wanted && { enabled })`
    case 'choice': return x.op === '&&' ? inner(x.right) : undefined;
    case 'sequence': return inner(x.items.at(-1));
    case 'await': return inner(x.of);
    // What is frozen is what it was.
    case 'call': return x.callee.k === 'member' && x.callee.of.k === 'free' && x.callee.of.name === 'Object' && x.callee.key === 'freeze' ? inner(x.args[0]) : undefined;
    default: return undefined;
  }
}

/** Whether an options object has parts that are not written out: what is not found in it may still be given. */
export function isOpen(x: Expr, module: Module, depth = 0): boolean {
  if (x.k === 'name') {
    const writes = module.facts.bindings[x.binding]?.writes ?? [];
    return writes.length !== 1 || depth > 6 || isOpen((writes[0] as (typeof writes)[number]).value, module, depth + 1);
  }
  return x.k !== 'object' || x.props.some((p) => p.key === undefined || typeof p.key !== 'string');
}

/** A text, a number or a truth that is written out. */
export function literal(x: Expr): unknown {
  return x.k === 'number' ? Number(x.v) : x.k === 'text' || x.k === 'constant' ? x.v : undefined;
}
