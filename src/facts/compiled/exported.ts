import { exportsMember } from '../../matching/bundlers.ts';
import type { Lowering } from '../lowering/lowering.ts';
import type { Expr, Write } from '../types.ts';

/**
 * A constant that holds what a module exports that a bundler made a function of: what it writes in the place of its exports, or into them.
 * @param fn the function @param holder the binding of what holds the exports, -1 for none @param exports that of the exports
 * @returns the id of its binding, which is added to the facts
 */
export function exportedConstant(fn: number, holder: number, exports: number, { bindings, assigns, functions }: Lowering['out']): number {
  const of = bindings[holder], own = bindings[exports];
  const writes = (of?.members ?? []).flatMap((i): Write[] => { const a = assigns[i]; return a?.key === exportsMember && a.of.k === 'name' && a.of.binding === holder ? [{ value: a.value, path: [], op: '=', fn: a.fn, guard: a.guard }] : []; });
  const nested = (of?.nested ?? []).filter((i) => { const x = assigns[i]?.of; return x?.k === 'member' && x.key === exportsMember && x.of.k === 'name' && x.of.binding === holder; });
  const { s = 0, e = 0 } = functions[fn] ?? {};
  return bindings.push({
    name: '', kind: 'const', fn: -1, at: s, writes: writes.length > 0 ? writes : [{ value: { k: 'object', props: [], s, e }, path: [], op: '=', fn: -1, guard: -1 }],
    members: [...(own?.members ?? []), ...nested], ...(own?.merged && { merged: [...own.merged] }), uses: [],
  }) - 1;
}

/** What refers to the expression refers to another one from here on. */
export function become(x: Expr, other: Expr): void {
  for (const key of Object.keys(x)) Reflect.deleteProperty(x, key);
  Object.assign(x, other);
}
