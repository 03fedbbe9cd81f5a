import type { Expr } from '../../facts/types.ts';
import type { Role } from '../../catalogue/types.ts';
import type { CompiledRoles } from '../../matching/index.ts';
import { activation, type Frame, type Module } from '../modules.ts';
import type { RawEgress } from '../sites/sites.ts';
import type { Args } from '../folding/values.ts';
import { carrying, type Carried } from './data.ts';
import { placedAt, placedFrom } from './placed.ts';

/** Names behind names, and calls behind calls, are looked at so deep. */
const maxDepth = 40;

/** Roles that say where to. */
const aiming: readonly Role[] = ['url', 'host'];

/** Whether what an egress carries, or what is written to what it opens, hangs on parameters of these functions, by names alone: then their callers hand it over. */
export function isHandedOver(e: RawEgress, module: Module, owners: ReadonlySet<number>, written: readonly Carried[]): boolean {
  return hangsOn(e, written, carrying, (x, frame) => {
    const param = x.k === 'name' ? frame.module.facts.bindings[x.binding]?.param : undefined;
    return param !== undefined && frame.module === module && owners.has(param.fn) && !activation(param.fn, frame)?.args;
  });
}

/** Whether a call of a module decides where its send goes, by names alone, or the send stands in the same module: it is the one that a reader takes for the send. */
export function isAimedBy(e: RawEgress, module: Module): boolean {
  return e.via.every((hop) => hop.module === module) || e.targets.some((t) => t.from.some((o) => o.module === module)) || hangsOn(e, [], aiming, (_, frame) => frame.module === module);
}

/** Whether arguments of an egress are made of what is asked for. Parameters that a call binds are made of what it hands them. */
function hangsOn(e: RawEgress, written: readonly Carried[], roles: readonly Role[], is: (x: Expr, frame: Frame) => boolean): boolean {
  const seen = new Map<Frame, Set<number>>();
  if (carries(e.row.roles, e.args) || written.some((w) => carries(w.roles, w.args))) return true;
  for (let made = e.api.made; made; made = made.before) if (carries(made.type.roles, made.args)) return true;
  return false;

  function carries(of: CompiledRoles, args: Args): boolean {
    return roles.some((role) => (of[role] ?? []).some(({ index, rest }) => given(args, Math.max(0, index), index < 0 || rest === true, 0)));
  }

  function given(args: Args, index: number, rest: boolean, depth: number): boolean {
    return (rest ? placedFrom(args, index) : placedAt(args, index)).some(({ expr, frame }) => hangs(expr, frame, depth));
  }

  function hangs(x: Expr, frame: Frame, depth: number): boolean {
    if (depth > maxDepth) return false;
    if (is(x, frame)) return true;
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
    const { index, rest, fn } = b.param ?? { index: 0, rest: false, fn: -1 };
    const args = b.param && activation(fn, frame)?.args;
    if (args && given(args, index, rest, depth + 1)) return true;
    return [...b.writes, ...(b.merged ?? [])].some((w) => inner(w.value)) || b.members.some((i) => { const a = facts.assigns[i]; return a !== undefined && inner(a.value); })
      || b.uses.some((i) => { const c = facts.calls[i]?.expr; return c?.k === 'call' && c.args.some(inner); });
  }
}
