import type { Expr } from '../../facts/types.ts';
import type { Catalogue } from '../../matching/index.ts';
import { handlersIn } from '../events.ts';
import type { Frame } from '../modules.ts';

/** Names behind names are looked at so deep. */
const maxDepth = 5;

/** Whether an expression may be something of the outside world, by names alone: folding it is spared where it is none. */
export function mayBeApi(x: Expr, frame: Frame, catalogue: Catalogue, depth = 0): boolean {
  if (depth > maxDepth) return true;
  const inner = (y: Expr): boolean => mayBeApi(y, frame, catalogue, depth + 1);
  switch (x.k) {
    case 'free': return catalogue.global.next.has(x.name);
    case 'member': case 'await': return mayBeApi(x.of, frame, catalogue, depth);
    case 'call': case 'new': return mayBeApi(x.callee, frame, catalogue, depth) || (x.callee.k === 'free' && x.callee.name === 'require');
    case 'choice': return inner(x.left) || inner(x.right);
    case 'conditional': return inner(x.then) || inner(x.else);
    case 'name': {
      const b = frame.module.facts.bindings[x.binding];
      if (!b) return false;
      if (b.import) return !b.import.from.startsWith('.') && (catalogue.has(b.import.from) || catalogue.has(`node:${b.import.from}`));
      return b.type !== undefined || (b.param?.index === 0 && handlersIn(frame.module.facts).has(b.param.fn)) || b.writes.some((w) => inner(w.value));
    }
    default: return false;
  }
}
