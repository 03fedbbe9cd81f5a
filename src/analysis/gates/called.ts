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

/**
 * Whether one condition asks only whether there is what the other one asks a member of: `config && config.disabled`, `typeof config === 'object' && …`. Where it is not there, nothing is
 * decided.
 */
export function asksFor(first: Expr, second: Expr): boolean {
  const name = spelled(presence(first, 0), 0);
  return name !== undefined && isAskedOf(name, second, 0);
}

function presence(x: Expr, depth: number): Expr {
  if (depth > maxDepth) return x;
  if (x.k === 'unary' && (x.op === '!' || x.op === 'typeof')) return presence(x.of, depth + 1);
  // What is asked for in turn: `config && config.app && …`.
  if (x.k === 'choice') return x.op !== '??' && asksFor(x.left, x.right) ? presence(x.right, depth + 1) : x;
  return x.k === 'binary' && (x.right.k === 'constant' || x.right.k === 'text') && (x.op.startsWith('=') || x.op.startsWith('!')) ? presence(x.left, depth + 1) : x;
}

function isAskedOf(name: string, x: Expr, depth: number): boolean {
  if (depth > maxDepth) return false;
  const inner = (y: Expr): boolean => isAskedOf(name, y, depth + 1);
  switch (x.k) {
    case 'member': return spelled(x.of, 0) === name || inner(x.of);
    case 'unary': case 'await': return inner(x.of);
    case 'binary': case 'choice': return inner(x.left) || inner(x.right);
    case 'call': return inner(x.callee) || x.args.some(inner);
    default: return false;
  }
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
