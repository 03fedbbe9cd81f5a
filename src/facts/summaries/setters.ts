import { fills, valuesPut } from './filled.ts';
import { walkExpressions } from './walk.ts';
import type { Site } from './sites.ts';
import type { Assign, Expr, ModuleFacts, Write } from '../types.ts';

/** What a function keeps of what it is handed: in names around it, and in fields. */
interface Kept {
  readonly bindings: Set<number>;
  readonly fields: Set<string>;
  /** The parameters that it puts into a list or a map, where that is all that it keeps. */
  readonly filled: Set<number>;
  written: boolean;
}

const known = new WeakMap<ModuleFacts, ReadonlyMap<number, readonly Site[]>>();

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

const keeping = new WeakMap<ModuleFacts, ReadonlyMap<number, Kept>>();

/** The functions of a module that keep something of what they are handed, outside of the object that they make. */
export function keepersIn(facts: ModuleFacts): Pick<ReadonlyMap<number, unknown>, 'has' | 'size'> {
  return keptIn(facts);
}

/** Whether a function keeps what a call hands one of its parameters. */
export function keepsArgument(facts: ModuleFacts, fn: number, index: number): boolean {
  const kept = keptIn(facts).get(fn);
  return kept !== undefined && (kept.written || kept.filled.has(index));
}

function keptIn(facts: ModuleFacts): ReadonlyMap<number, Kept> {
  let out = keeping.get(facts);
  if (!out) keeping.set(facts, (out = keepers(facts)));
  return out;
}

function sitesOf(facts: ModuleFacts): Map<number, Site[]> {
  const out = new Map<number, Site[]>();
  const kept = keptIn(facts);
  if (kept.size === 0) return out;
  const { at, into } = madeOf(facts);
  for (const [fn, first] of kept) {
    const reached = new Set<Source>([...first.fields, ...[...first.bindings].map(ofBinding)]);
    for (const source of reached) for (const next of into.get(source) ?? []) reached.add(next);
    const sites = new Set([...reached].flatMap((source) => at.get(source) ?? []));
    const of = [...sites].filter((site) => facts.calls[site]?.fn !== fn).sort((x, y) => x - y);
    if (of.length > 0) out.set(fn, of);
  }
  return out;
}

/** What a value may be made of: a binding, what the function calls that a binding holds, or a field of the object around, by its name. */
type Source = number | string;

const ofBinding = (binding: number): Source => binding * 2;
const ofCallsOf = (binding: number): Source => binding * 2 + 1;

interface Made {
  /** By source, the calls that are made of it and of nothing between. */
  readonly at: ReadonlyMap<Source, readonly Site[]>;
  /** By source, the sources that are made of it. */
  readonly into: ReadonlyMap<Source, readonly Source[]>;
}

/** What the calls of a module are made of. */
function madeOf(facts: ModuleFacts): Made {
  const at = new Map<Source, Site[]>();
  const into = new Map<Source, Source[]>();
  const looked = new Set<Source>();
  facts.calls.forEach(({ expr }, site) => {
    if (expr?.k !== 'call' && expr?.k !== 'new') return;
    for (const source of sourcesOf([expr])) { add(at, source, site); looked.add(source); }
  });
  for (const source of looked) {
    for (const from of typeof source === 'string' ? [] : sourcesOf(valuesOf(source, facts))) { add(into, from, source); looked.add(from); }
  }
  return { at, into };
}

/** The values that a binding is given, and what comes back of the functions among them. */
function valuesOf(source: number, { bindings, functions }: ModuleFacts): readonly Expr[] {
  const b = bindings[Math.floor(source / 2)];
  if (!b) return [];
  if (source % 2 === 1) return b.writes.flatMap(({ value }) => (value.k === 'function' ? functions[value.id]?.returns ?? [] : []));
  return b.param || b.import ? [] : b.writes.map((w) => w.value).filter(({ k }) => k !== 'function' && k !== 'class');
}

function sourcesOf(values: readonly Expr[]): ReadonlySet<Source> {
  const out = new Set<Source>();
  const left = [...values];
  for (let x = left.pop(); x; x = left.pop()) {
    if (x.k === 'name') out.add(ofBinding(x.binding));
    if (x.k === 'call' && x.callee.k === 'name') out.add(ofCallsOf(x.callee.binding));
    if (x.k === 'member' && x.of.k === 'this' && typeof x.key === 'string') out.add(x.key);
    for (const part of partsOf(x)) left.push(part);
  }
  return out;
}

function add<K, V>(to: Map<K, V[]>, key: K, value: V): void {
  const list = to.get(key);
  if (list) list.push(value);
  else to.set(key, [value]);
}

function keepers(facts: ModuleFacts): Map<number, Kept> {
  const out = new Map<number, Kept>();
  const { assigns, bindings, calls, classes, functions } = facts;
  const known = (fn: number): Kept => { let kept = out.get(fn); if (!kept) out.set(fn, (kept = { bindings: new Set(), fields: new Set(), filled: new Set(), written: false })); return kept; };
  const keep = (fn: number): Kept => { const kept = known(fn); kept.written = true; return kept; };
  const isAround = (owner: number, fn: number): boolean => {
    for (let at = functions[fn]?.up ?? -1, n = 0; n < maxAround; at = functions[at]?.up ?? -1, n++) if (at === owner) return true; else if (at < 0) return false;
    return false;
  };
  const written = (list: readonly number[] = []): Assign[] => list.flatMap((i) => assigns[i] ?? []);
  const handed = ({ fn, value }: Pick<Write, 'fn' | 'value'>): boolean => fn >= 0 && isMadeOfParameter(value, fn, facts);
  bindings.forEach((b, id) => {
    if (b.kind === 'import') return;
    for (const w of [...b.writes, ...(b.merged ?? []), ...written(b.members), ...written(b.nested)]) if (w.fn !== b.fn && handed(w) && isAround(b.fn, w.fn)) keep(w.fn).bindings.add(id);
  });
  /** Functions whose parameters a value is made of: that in which it stands, and those that give that back. */
  const givers = (value: Expr, fn: number): readonly number[] => {
    const all: number[] = [];
    for (let at = fn, n = 0; at >= 0 && n < maxAround; at = functions[at]?.returned ? (functions[at]?.up ?? -1) : -1, n++) if (isMadeOfParameter(value, at, facts)) all.push(at);
    return all;
  };
  let read: ReadonlySet<number> | undefined;
  // A list or a map around it keeps what it puts there.
  for (const { expr: x, fn } of calls) {
    if (fn < 0 || x?.k !== 'call' || x.callee.k !== 'member' || !fills(x)) continue;
    const { of } = x.callee;
    if (of.k === 'member' && of.of.k === 'this' && typeof of.key === 'string' && fn !== classes[of.of.class]?.ctor) {
      for (const [index] of (functions[fn]?.params ?? []).entries()) if (valuesPut(x).some((value) => isMadeOfParameter(value, fn, facts, index))) { known(fn).fields.add(of.key); known(fn).filled.add(index); }
      continue;
    }
    const b = of.k === 'name' ? bindings[of.binding] : undefined;
    if (of.k !== 'name' || !b || b.kind === 'import') continue;
    // What nobody reads is sent to nobody.
    const values = valuesPut(x);
    for (const giver of new Set(values.flatMap((value) => givers(value, fn)))) if (b.fn !== giver && isAround(b.fn, giver) && (read ??= readIn(facts)).has(of.binding)) {
      const kept = known(giver);
      kept.bindings.add(of.binding);
      (functions[giver]?.params ?? []).forEach((_, index) => { if (values.some((value) => isMadeOfParameter(value, giver, facts, index))) kept.filled.add(index); });
    }
  }
  for (const c of classes) {
    const add = (key: string, list: readonly Pick<Write, 'fn' | 'value'>[]): void => { for (const w of list) if (w.fn !== c.ctor && w.fn !== c.fn && handed(w)) keep(w.fn).fields.add(key); };
    for (const [key, { writes }] of Object.entries(c.fields)) add(key, writes);
    for (const [key, list] of Object.entries(c.nested ?? {})) add(key, written(list));
    for (const key of Object.keys(c.fields)) add(key, c.merged ?? []);
  }
  return out;
}

/** Names of which something is done beside filling what they hold. */
function readIn(facts: ModuleFacts): ReadonlySet<number> {
  const filled = new Set(facts.calls.flatMap(({ expr: x }) => (x?.k === 'call' && x.callee.k === 'member' && fills(x) ? [x.callee.of] : [])));
  const out = new Set<number>();
  walkExpressions(facts, (x) => { if (x.k === 'name' && !filled.has(x)) out.add(x.binding); });
  return out;
}

/** Whether an expression is made of a parameter of a function, or of the one at a place. */
export function isMadeOfParameter(x: Expr, fn: number, { bindings }: ModuleFacts, index?: number): boolean {
  const seen = new Set([x]);
  for (const y of seen) {
    const b = y.k === 'name' ? bindings[y.binding] : undefined;
    if (b?.param?.fn === fn && (index === undefined || b.param.index === index)) return true;
    for (const z of y.k !== 'name' ? partsOf(y) : b?.param === undefined && b?.fn === fn ? b.writes.map((w) => w.value) : []) seen.add(z);
  }
  return false;
}

/** What an expression is put together from. */
function partsOf(x: Expr): readonly Expr[] {
  switch (x.k) {
    // A number of characters says nothing of what they are.
    case 'member': return x.key === 'length' ? [] : typeof x.key === 'string' ? [x.of] : [x.of, x.key];
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
