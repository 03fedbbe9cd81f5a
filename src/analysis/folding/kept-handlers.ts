import type { Expr, ModuleFacts } from '../../facts/types.ts';
import { isCollector } from '../../matching/flows.ts';

/** What is handed over is looked for so deep in what is kept: `list.push({ ...options })`. */
const maxDepth = 4;

/** By function and position: a function may be called ten thousand times. */
const known = new WeakMap<ModuleFacts, Map<string, boolean>>();

/**
 * Whether a function of the project keeps what it is handed at a position where others find it: in a list, under a key, under a name of its module. Whoever calls that later
 * is not told by who handed it over. What an object keeps in a field of its own is followed by that.
 */
export function isKept(facts: ModuleFacts, fn: number, position: number): boolean {
  let of = known.get(facts);
  if (!of) known.set(facts, (of = new Map()));
  const key = `${fn} ${position}`;
  let kept = of.get(key);
  if (kept === undefined) of.set(key, (kept = keeps(facts, fn, position)));
  return kept;
}

function keeps({ assigns, bindings, calls, functions }: ModuleFacts, fn: number, position: number): boolean {
  const f = functions[fn];
  const param = f?.params[position];
  if (!f || !param) return false;
  const own = new Set(bindings.flatMap((b, id) => (id === param.binding || (b.param?.fn === fn && b.param.index === position) ? [id] : [])));
  const holds = (x: Expr, depth = 0): boolean => {
    if (depth > maxDepth) return false;
    switch (x.k) {
      case 'name': return own.has(x.binding);
      case 'object': return x.props.some((p) => holds(p.value, depth + 1));
      case 'array': return x.items.some((item) => holds(item, depth + 1));
      case 'spread': return holds(x.of, depth + 1);
      default: return false;
    }
  };
  const isOutside = (x: Expr): boolean => (x.k === 'name' ? (bindings[x.binding]?.fn ?? fn) !== fn : x.k === 'this' || x.k === 'free' || (x.k === 'member' && isOutside(x.of)));
  return bindings.some((b) => b.fn < 0 && b.writes.some((w) => w.fn === fn && holds(w.value)))
    || assigns.some((a) => a.fn === fn && a.of.k !== 'this' && isOutside(a.of) && holds(a.value))
    || calls.some(({ expr: x, fn: at }) => at === fn && x?.k === 'call' && x.callee.k === 'member' && typeof x.callee.key === 'string' && isCollector(x.callee.key) && isOutside(x.callee.of) && x.args.some((a) => holds(a)));
}
