import type { Expr, ModuleFacts } from './types.ts';

/** The names an expression is held under, innermost last: binding, property keys, field. */
export type Holder = readonly string[];

/** Calls `visit` once for each expression of a module, with the names it is held under. */
export function walkExpressions(facts: ModuleFacts, visit: (expr: Expr, holder: Holder) => void): void {
  const seen = new Set<Expr>();
  for (const b of facts.bindings) {
    for (const w of b.writes) { go(w.value, [b.name], 0); for (const s of w.path) if (s.fallback) go(s.fallback, [s.key ?? b.name], 0); }
    if (b.param) for (const s of b.param.path) if (s.fallback) go(s.fallback, [s.key ?? b.name], 0);
  }
  for (const c of facts.classes) for (const [name, f] of Object.entries(c.fields)) for (const w of f.writes) go(w.value, [name], 0);
  for (const f of facts.functions) {
    for (const p of f.params) if (p.fallback) go(p.fallback, [facts.bindings[p.binding]?.name ?? ''], 0);
    for (const r of f.returns) go(r, [f.name], 0);
  }
  for (const a of facts.assigns) go(a.value, typeof a.key === 'string' ? [a.key] : [], 0);
  for (const [name, e] of Object.entries(facts.exports)) if (e.k === 'value') go(e.value, [name], 0);
  for (const c of facts.calls) if (c.expr) go(c.expr, [], 0);
  for (const e of facts.elements) go(e.expr, [], 0);
  for (const g of facts.guards) go(g.test, [], 0);

  function go(x: Expr, holder: Holder, depth: number): void {
    if (seen.has(x) || depth > 500) return;
    seen.add(x);
    visit(x, holder);
    const inner = (y: Expr | undefined, h: Holder = []): void => { if (y) go(y, h, depth + 1); };
    switch (x.k) {
      case 'template': x.parts.forEach((p) => inner(p)); inner(x.tag); return;
      case 'binary': inner(x.left, holder); inner(x.right); return;
      case 'choice': inner(x.left, holder); inner(x.right, holder); return;
      case 'conditional': inner(x.test); inner(x.then, holder); inner(x.else, holder); return;
      case 'unary': inner(x.of); return;
      case 'await': case 'spread': inner(x.of, holder); return;
      case 'member': inner(x.of, holder); if (typeof x.key !== 'string') inner(x.key); return;
      case 'call': case 'new': inner(x.callee, holder); x.args.forEach((a) => inner(a, x.k === 'new' && x.args[0] === a ? holder : [])); return;
      case 'object': for (const p of x.props) { inner(p.value, typeof p.key === 'string' ? [...holder.slice(-2), p.key] : holder); if (p.key && typeof p.key !== 'string') inner(p.key); } return;
      case 'array': case 'sequence': x.items.forEach((i) => inner(i, holder)); return;
      case 'assign': inner(x.value, holder); return;
      case 'import': inner(x.of); return;
      case 'element': x.props.forEach((p) => inner(p.value)); x.children.forEach((c) => inner(c)); return;
      default: return;
    }
  }
}
