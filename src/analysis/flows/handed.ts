import type { Expr } from '../../facts/types.ts';
import type { CompiledRoles } from '../../matching/index.ts';
import type { Frame, Module } from '../modules.ts';
import type { RawEgress } from '../sites.ts';
import type { Args } from '../values.ts';
import { carrying } from './data.ts';

/** Names behind names, and calls behind calls, are looked at so deep. */
const maxDepth = 40;

/** Whether what an egress carries hangs on parameters of these functions, by names alone: then their callers hand it over. */
export function isHandedOver(e: RawEgress, module: Module, owners: ReadonlySet<number>): boolean {
  const seen = new Map<Frame, Set<number>>();
  if (carries(e.row.roles, e.args)) return true;
  for (let made = e.api.made; made; made = made.before) if (carries(made.type.roles, made.args)) return true;
  return false;

  function carries(roles: CompiledRoles, args: Args): boolean {
    return carrying.some((role) => (roles[role] ?? []).some(({ index, rest }) => (index < 0 || rest ? args.exprs.slice(Math.max(0, index)) : args.exprs.slice(index, index + 1)).some((x) => hangs(x, args.frame, 0))));
  }

  function hangs(x: Expr, frame: Frame, depth: number): boolean {
    if (depth > maxDepth) return false;
    const inner = (y: Expr): boolean => hangs(y, frame, depth + 1);
    switch (x.k) {
      case 'name': return named(x.binding, frame, depth);
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

  function named(id: number, frame: Frame, depth: number): boolean {
    const { facts } = frame.module;
    const b = facts.bindings[id];
    if (!b || b.import) return false;
    let asked = seen.get(frame);
    if (!asked) seen.set(frame, (asked = new Set()));
    if (asked.has(id)) return false;
    asked.add(id);
    const inner = (y: Expr): boolean => hangs(y, frame, depth + 1);
    if (b.param) {
      let at: Frame | undefined = frame;
      while (at && !(at.fn === b.param.fn && at.module === frame.module)) at = at.up;
      const { index, rest } = b.param;
      if (at?.args) { const { exprs, frame: outer } = at.args; if ((rest ? exprs.slice(index) : exprs.slice(index, index + 1)).some((y) => hangs(y, outer, depth + 1))) return true; }
      else if (frame.module === module && owners.has(b.param.fn)) return true;
    }
    return b.writes.some((w) => inner(w.value)) || b.members.some((i) => { const a = facts.assigns[i]; return a !== undefined && inner(a.value); })
      || b.uses.some((i) => { const c = facts.calls[i]?.expr; return c?.k === 'call' && c.args.some(inner); });
  }
}
