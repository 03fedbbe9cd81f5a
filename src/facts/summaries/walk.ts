import type { Expr, ModuleFacts } from '../types.ts';

/** The names an expression is held under, innermost last: binding, property keys, field. */
export type Holder = readonly string[];
/** `alone`: whether it is a call of which nothing else is made: nothing is done with what it gives. */
export type Visit = (expr: Expr, holder: Holder, alone?: boolean) => void;

/** Calls `visit` once for each expression of a module, with the names it is held under. */
export function walkExpressions(facts: ModuleFacts, visit: Visit): void {
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
  // A call stands in the list before those that are made for it.
  for (const c of facts.calls) if (c.expr) go(c.expr, [], 0, true);
  for (const e of facts.elements) go(e.expr, [], 0);
  for (const g of facts.guards) go(g.test, [], 0);

  function go(x: Expr, holder: Holder, depth: number, alone = false): void {
    if (depth > 500 || seen.has(x)) return;
    seen.add(x);
    visit(x, holder, alone);
    const d = depth + 1;
    switch (x.k) {
      case 'template': all(x.parts, nameless, d); if (x.tag) go(x.tag, nameless, d); return;
      case 'binary': go(x.left, holder, d); go(x.right, nameless, d); return;
      case 'choice': go(x.left, holder, d); go(x.right, holder, d); return;
      case 'conditional': go(x.test, nameless, d); go(x.then, holder, d); go(x.else, holder, d); return;
      case 'unary': go(x.of, nameless, d); return;
      case 'await': case 'spread': go(x.of, holder, d); return;
      case 'member': go(x.of, holder, d); if (typeof x.key !== 'string') go(x.key, nameless, d); return;
      case 'call': go(x.callee, nameless, d); all(x.args, nameless, d); return;
      case 'new': go(x.callee, nameless, d); x.args.forEach((a, i) => go(a, i === 0 ? holder : nameless, d)); return;
      case 'object': for (const p of x.props) { go(p.value, typeof p.key === 'string' ? [...holder.slice(-2), p.key] : holder, d); if (p.key !== undefined && typeof p.key !== 'string') go(p.key, nameless, d); } return;
      case 'array': case 'sequence': all(x.items, holder, d); return;
      case 'assign': go(x.value, holder, d); return;
      case 'import': go(x.of, nameless, d); return;
      case 'element': for (const p of x.props) go(p.value, nameless, d); all(x.children, nameless, d); return;
      default: return;
    }
  }

  function all(list: readonly Expr[], holder: Holder, depth: number): void {
    for (const x of list) go(x, holder, depth);
  }
}

const nameless: Holder = [];
