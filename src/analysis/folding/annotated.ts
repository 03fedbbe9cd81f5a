import type { ModuleFacts, TypeExpr } from '../../facts/types.ts';

const known = new WeakMap<ModuleFacts, ReadonlyMap<number, TypeExpr>>();

/** Functions by the type of the name that they are written to, where that is annotated: it says what they are handed. `const intercept: HttpInterceptorFn = (req, next) => …` */
export function annotatedFunctions(facts: ModuleFacts): ReadonlyMap<number, TypeExpr> {
  let out = known.get(facts);
  if (!out) known.set(facts, (out = new Map(facts.bindings.flatMap(({ type, kind, writes }) => (type?.k === 'ref' && kind === 'const' ? writes.flatMap(({ value, path }): [number, TypeExpr][] => (value.k === 'function' && path.length === 0 ? [[value.id, type]] : [])) : [])))));
  return out;
}
