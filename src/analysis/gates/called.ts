import type { Expr, ModuleFacts } from '../../facts/types.ts';
import { isWhole } from '../../matching/consent.ts';

/** How long a chain of members is. */
const maxDepth = 6;

/** What a module calls, or calls a method of: by what it goes by, and each place where it does. */
interface Called { readonly names: ReadonlySet<string>; readonly places: ReadonlySet<Expr> }

const known = new WeakMap<ModuleFacts, Called>();

/**
 * Whether what is asked for is called elsewhere in the module, by itself or by a method: `if (navigator.sendBeacon) navigator.sendBeacon(…)`. Then it is asked whether it is
 * there, and nobody's choice. What is called where it is asked, gives an answer.
 */
export function isOnlyThere(x: Expr, facts: ModuleFacts): boolean {
  let called = known.get(facts);
  if (!called) known.set(facts, (called = calledIn(facts)));
  if (called.places.has(x)) return false;
  const name = spelled(x, 0);
  return name !== undefined && called.names.has(name);
}

function calledIn({ calls }: ModuleFacts): Called {
  const names = new Set<string>(), places = new Set<Expr>();
  for (const { expr } of calls) {
    if (expr?.k !== 'call' && expr?.k !== 'new') continue;
    for (let x = expr.callee; ; x = x.of) {
      places.add(x);
      const name = spelled(x, 0);
      if (name !== undefined) names.add(name);
      if (x.k !== 'member') break;
    }
  }
  return { names, places };
}

/** A chain of members, told apart by what it starts from. What the page has is the same with `window` before it. */
function spelled(x: Expr, depth: number): string | undefined {
  switch (x.k) {
    case 'free': return x.name;
    case 'name': return `#${x.binding}`;
    case 'this': return `this ${x.class}`;
    case 'member': {
      if (typeof x.key !== 'string' || depth > maxDepth) return undefined;
      if (x.of.k === 'free' && isWhole(x.of.name)) return x.key;
      const of = spelled(x.of, depth + 1);
      return of === undefined ? undefined : `${of}.${x.key}`;
    }
    default: return undefined;
  }
}
