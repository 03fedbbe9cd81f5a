import type { Expr } from '../facts/types.ts';
import type { Module } from './modules.ts';

/** A member of an options object that is written out, also under a name. */
export function optionOf(x: Expr, keys: readonly string[], module: Module, depth = 0): Expr | undefined {
  const [key, ...rest] = keys;
  if (key === undefined || depth > 6) return key === undefined ? x : undefined;
  if (x.k === 'name') {
    const writes = module.facts.bindings[x.binding]?.writes ?? [];
    return writes.length === 1 && writes[0] ? optionOf(writes[0].value, keys, module, depth + 1) : undefined;
  }
  const found = x.k === 'object' ? x.props.find((p) => p.key === key) : undefined;
  return found && optionOf(found.value, rest, module, depth + 1);
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
