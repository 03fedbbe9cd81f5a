import type { Expr } from '../../facts/types.ts';
import type { Module } from '../modules.ts';
import type { RawEgress } from '../sites.ts';
import { carrying } from './data.ts';

/** Whether what an egress carries hangs on parameters of these functions, by names alone: then their callers hand it over. */
export function isHandedOver(e: RawEgress, module: Module, owners: ReadonlySet<number>): boolean {
  const seen = new Set<number>();
  return carrying.some((role) => (e.row.roles[role] ?? []).some(({ index, rest }) => (index < 0 || rest ? e.args.exprs.slice(Math.max(0, index)) : e.args.exprs.slice(index, index + 1)).some((x) => hangs(x, 0))));

  function hangs(x: Expr, depth: number): boolean {
    if (depth > 40) return false;
    const inner = (y: Expr): boolean => hangs(y, depth + 1);
    switch (x.k) {
      case 'name': {
        if (seen.has(x.binding)) return false;
        seen.add(x.binding);
        const b = module.facts.bindings[x.binding];
        if (!b || b.import) return false;
        if (b.param && owners.has(b.param.fn)) return true;
        return b.writes.some((w) => inner(w.value)) || b.members.some((i) => { const a = module.facts.assigns[i]; return a !== undefined && inner(a.value); })
          || b.uses.some((i) => { const c = module.facts.calls[i]?.expr; return c?.k === 'call' && c.args.some(inner); });
      }
      case 'member': case 'await': case 'spread': return inner(x.of);
      case 'template': return x.parts.some(inner);
      case 'binary': case 'choice': return inner(x.left) || inner(x.right);
      case 'conditional': return inner(x.then) || inner(x.else);
      case 'object': return x.props.some((p) => inner(p.value));
      case 'array': case 'sequence': return x.items.some(inner);
      case 'call': case 'new': return (x.callee.k === 'member' && inner(x.callee.of)) || x.args.some(inner);
      case 'assign': return inner(x.value);
      default: return false;
    }
  }
}
