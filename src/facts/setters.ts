import type { Site } from './sites.ts';
import type { Assign, Expr, ModuleFacts, Write } from './types.ts';

/** What a function keeps of what it is handed: in names around it, and in fields. */
interface Kept {
  readonly bindings: Set<number>;
  readonly fields: Set<string>;
}

const known = new WeakMap<ModuleFacts, ReadonlyMap<number, readonly Site[]>>();

/** Values are looked into so deep; what is beyond may be made of anything. */
const maxDepth = 40;
/** Functions around a function. */
const maxAround = 20;

/**
 * By function, the calls of other functions of the module that are made of what it was handed before, and kept: of `setUp` in
 * `let base; function setUp(options) { base = options.url; } const load = () => fetch(base);` the last one. What a constructor puts into its own
 * object is not among it: that is known of the object.
 */
export function keptSites(facts: ModuleFacts): ReadonlyMap<number, readonly Site[]> {
  let out = known.get(facts);
  if (!out) known.set(facts, (out = sitesOf(facts)));
  return out;
}

function sitesOf(facts: ModuleFacts): Map<number, Site[]> {
  const out = new Map<number, Site[]>();
  for (const [fn, kept] of keepers(facts)) {
    const answered = new Map<Expr, boolean>();
    const sites = facts.calls.flatMap(({ expr, fn: at }, site) => (at !== fn && (expr?.k === 'call' || expr?.k === 'new') && isMadeOf(expr, kept, facts, answered) ? [site] : []));
    if (sites.length > 0) out.set(fn, sites);
  }
  return out;
}

function keepers(facts: ModuleFacts): Map<number, Kept> {
  const out = new Map<number, Kept>();
  const { assigns, bindings, classes, functions } = facts;
  const keptBy = (fn: number): Kept => { let kept = out.get(fn); if (!kept) out.set(fn, (kept = { bindings: new Set(), fields: new Set() })); return kept; };
  const isAround = (owner: number, fn: number): boolean => {
    for (let at = functions[fn]?.up ?? -1, n = 0; n < maxAround; at = functions[at]?.up ?? -1, n++) if (at === owner) return true; else if (at < 0) return false;
    return false;
  };
  const written = (list: readonly number[] = []): Assign[] => list.flatMap((i) => assigns[i] ?? []);
  const handed = ({ fn, value }: Pick<Write, 'fn' | 'value'>): boolean => fn >= 0 && isMadeOfParameter(value, fn, facts);
  bindings.forEach((b, id) => {
    if (b.kind === 'import') return;
    for (const w of [...b.writes, ...(b.merged ?? []), ...written(b.members), ...written(b.nested)]) if (w.fn !== b.fn && handed(w) && isAround(b.fn, w.fn)) keptBy(w.fn).bindings.add(id);
  });
  for (const c of classes) {
    const add = (key: string, list: readonly Pick<Write, 'fn' | 'value'>[]): void => { for (const w of list) if (w.fn !== c.ctor && w.fn !== c.fn && handed(w)) keptBy(w.fn).fields.add(key); };
    for (const [key, { writes }] of Object.entries(c.fields)) add(key, writes);
    for (const [key, list] of Object.entries(c.nested ?? {})) add(key, written(list));
    for (const key of Object.keys(c.fields)) add(key, c.merged ?? []);
  }
  return out;
}

/** Whether an expression is made of a parameter of a function. */
export function isMadeOfParameter(x: Expr, fn: number, facts: ModuleFacts): boolean {
  const seen = new Set<Expr>();
  return made(x, 0);

  function made(y: Expr, depth: number): boolean {
    if (seen.has(y)) return false;
    if (depth > maxDepth) return true;
    seen.add(y);
    const inner = (z: Expr): boolean => made(z, depth + 1);
    if (y.k !== 'name') return partsOf(y).some(inner);
    const b = facts.bindings[y.binding];
    return b !== undefined && (b.param ? b.param.fn === fn : b.fn === fn && b.writes.some((w) => inner(w.value)));
  }
}

/** Whether an expression is made of what is kept, also by way of names and of functions that it calls. */
function isMadeOf(whole: Expr, kept: Kept, facts: ModuleFacts, answered: Map<Expr, boolean>): boolean {
  const seen = new Set<Expr>();
  const out = made(whole, 0);
  // Of what stands in a circle a part may be made of what is kept by way of the rest: only where the whole is not, none of its parts is.
  if (!out) for (const x of seen) answered.set(x, false);
  return out;

  function made(x: Expr, depth: number): boolean {
    const before = answered.get(x);
    if (before !== undefined || seen.has(x)) return before ?? false;
    if (depth > maxDepth) return true;
    seen.add(x);
    const inner = (y: Expr): boolean => made(y, depth + 1);
    const b = x.k === 'name' ? facts.bindings[x.binding] : x.k === 'call' && x.callee.k === 'name' ? facts.bindings[x.callee.binding] : undefined;
    const is = (x.k === 'name' && (kept.bindings.has(x.binding) || (b?.param === undefined && b?.import === undefined && (b?.writes.some(({ value }) => value.k !== 'function' && value.k !== 'class' && inner(value)) ?? false))))
      || (x.k === 'member' && x.of.k === 'this' && typeof x.key === 'string' && kept.fields.has(x.key))
      || (x.k === 'call' && (b?.writes.some(({ value }) => value.k === 'function' && facts.functions[value.id]?.returns.some(inner)) ?? false))
      || partsOf(x).some(inner);
    if (is) answered.set(x, true);
    return is;
  }
}

/** What an expression is put together from. */
function partsOf(x: Expr): readonly Expr[] {
  switch (x.k) {
    case 'member': return typeof x.key === 'string' ? [x.of] : [x.of, x.key];
    case 'template': return x.parts;
    case 'binary': case 'choice': return [x.left, x.right];
    case 'await': case 'spread': return [x.of];
    case 'conditional': return [x.then, x.else];
    case 'object': return x.props.map((p) => p.value);
    case 'array': case 'sequence': return x.items;
    case 'call': case 'new': return [x.callee, ...x.args];
    case 'assign': return [x.value];
    default: return [];
  }
}
