import type { Expr } from '../../facts/types.ts';
import type { Catalogue } from '../../matching/index.ts';
import { handlersIn } from '../folding/events.ts';
import type { Frame, Module } from '../modules.ts';
import type { Walker } from './walker.ts';

/** Names behind names, and modules behind modules, are looked at so deep. */
const maxDepth = 5;

/** What is asked of other modules. */
interface Known {
  readonly catalogue: Catalogue;
  readonly load: Walker['load'];
}

/** Whether an expression may be something of the outside world, by names alone: folding it is spared where it is none. */
export function mayBeApi(x: Expr, frame: Frame, known: Known, depth = 0): boolean {
  if (depth > maxDepth) return true;
  const inner = (y: Expr): boolean => mayBeApi(y, frame, known, depth + 1);
  switch (x.k) {
    case 'free': return known.catalogue.global.next.has(x.name);
    case 'member': case 'await': return mayBeApi(x.of, frame, known, depth);
    case 'call': case 'new': return mayBeApi(x.callee, frame, known, depth) || (x.callee.k === 'free' && x.callee.name === 'require');
    case 'import': return x.of.k !== 'text' || isOfPackage(x.of.v, '*', frame.module, known, depth);
    case 'choice': return inner(x.left) || inner(x.right);
    case 'conditional': return inner(x.then) || inner(x.else);
    case 'name': {
      const b = frame.module.facts.bindings[x.binding];
      if (!b) return false;
      if (b.import) return isOfPackage(b.import.from, b.import.name, frame.module, known, depth);
      return b.type !== undefined || (b.param?.index === 0 && handlersIn(frame.module.facts).has(b.param.fn)) || b.writes.some((w) => inner(w.value));
    }
    default: return false;
  }
}

/** Whether what is imported is of a package that the catalogue knows, or of a module of the project that hands out something of one. */
function isOfPackage(from: string, name: string, module: Module, known: Known, depth: number, star?: string): boolean {
  if (!from.startsWith('.') && (known.catalogue.has(from) || known.catalogue.has(`node:${from}`))) return true;
  const to = depth < maxDepth ? known.load(from, module, star) : undefined;
  if (!to) return false;
  const { exports, stars } = to.facts;
  const names = name === '*' ? Object.keys(exports) : Object.hasOwn(exports, name) ? [name] : [];
  return names.some((of) => { const e = exports[of]; return e?.k === 'value' ? isHandedOn(e.value, to, known, depth) : e !== undefined && isOfPackage(e.from, e.name, to, known, depth + 1); })
    || (names.length === 0 || name === '*') && stars.some((star) => isOfPackage(star, name, to, known, depth + 1, name === '*' ? undefined : name));
}

/** Whether an export is something of the outside world itself: what a module makes of one is followed there. */
function isHandedOn(x: Expr, module: Module, known: Known, depth: number): boolean {
  return (x.k === 'name' || x.k === 'member' || x.k === 'free') && mayBeApi(x, module.root, known, depth + 1);
}
