import type { Assign, Expr, ModuleFacts } from '../../facts/types.ts';
import { isCollector, isGetter, isMerger } from '../../matching/flows.ts';
import { ledBy } from './streams.ts';
import { asked } from './walker.ts';

/** What is taken into a name's value, but for writes to the name itself, to its own members, and calls of its own methods. */
export interface Taken {
  /** Members of members that are written: `o.a.b = x`. `path` leads to the object that is written to; a member that is not known is empty. */
  readonly assigns: readonly { readonly path: readonly string[]; readonly assign: Assign }[];
  /** Methods of members that take something in, or of what a collection keeps (`inside`): `o.list.push(x)`, `map.get(key).push(x)`. */
  readonly collected: readonly { readonly path: readonly string[]; readonly site: Site; readonly inside: boolean }[];
  /** Calls that copy into it: `Object.assign(o, x)`. */
  readonly merged: readonly { readonly path: readonly string[]; readonly site: Site }[];
  /** Streams that are led into it: `source.pipe(o)`. */
  readonly led: readonly { readonly path: readonly string[]; readonly from: readonly Expr[]; readonly fn: number }[];
  /** Calls that it is handed to: a function may write into its parameter. */
  readonly handed: readonly { readonly path: readonly string[]; readonly index: number; readonly site: Site }[];
  /** Other names of the same object, or of a member of it: `const same = o`, `const list = o.list ??= []`. */
  readonly aliases: readonly { readonly path: readonly string[]; readonly binding: number }[];
}

interface Site {
  readonly expr: Expr & { k: 'call' };
  readonly fn: number;
}

type Draft = { -readonly [K in keyof Taken]: Taken[K][number][] };

/** Objects of which one variable is a name, one after the other. */
const maxNames = 4;

const indices = new WeakMap<ModuleFacts, ReadonlyMap<number, Taken>>();
const nothing: Taken = { assigns: [], collected: [], merged: [], led: [], handed: [], aliases: [] };

/** What is taken into a binding, in the text of its module. */
export function takenInto(facts: ModuleFacts, binding: number): Taken {
  let index = indices.get(facts);
  if (!index) indices.set(facts, (index = indexOf(facts)));
  return index.get(binding) ?? nothing;
}

function indexOf(facts: ModuleFacts): ReadonlyMap<number, Taken> {
  const out = new Map<number, Draft>();
  const into = (binding: number): Draft => {
    let d = out.get(binding);
    if (!d) out.set(binding, (d = { assigns: [], collected: [], merged: [], led: [], handed: [], aliases: [] }));
    return d;
  };
  for (const assign of facts.assigns) {
    const at = assign.of.k === 'member' ? chainAt(assign.of) : undefined;
    if (at) into(at.binding).assigns.push({ path: at.path, assign });
  }
  for (const { expr, fn } of facts.calls) {
    if (expr?.k !== 'call') continue;
    const site = { expr, fn };
    const { callee, args } = expr;
    const method = callee.k === 'member' && typeof callee.key === 'string' ? callee.key : '';
    const first = args[0] && chainAt(args[0]);
    if (callee.k === 'member' && isMerger(method) && first && args.length > 1) into(first.binding).merged.push({ path: first.path, site });
    const on = callee.k === 'member' && callee.of.k !== 'name' && isCollector(method) ? chainAt(owner(callee.of)) : undefined;
    if (on) into(on.binding).collected.push({ path: on.path, site, inside: callee.k === 'member' && callee.of.k === 'call' });
    for (const { into: stream, from } of ledBy(expr, facts)) { const to = chainAt(stream); if (to) into(to.binding).led.push({ path: to.path, from, fn }); }
    if (isOfProject(callee, facts)) args.forEach((a, index) => { const o = chainAt(a); if (o) into(o.binding).handed.push({ path: o.path, index, site }); });
  }
  facts.bindings.forEach((b, id) => {
    if (b.kind === 'param' || b.writes.length > maxNames) return;
    for (const w of b.writes) {
      const same = w.path.length === 0 && w.op === '=' ? chainAt(place(w.value)) : undefined;
      if (same && same.binding !== id) into(same.binding).aliases.push({ path: same.path, binding: id });
    }
  });
  return out;
}

/** Whether a call may be one of a function or a method of the project: what others do with what they are handed is not known. */
export function isOfProject(callee: Expr, facts: ModuleFacts): boolean {
  if (callee.k === 'member') return callee.of.k === 'this' || isProjectName(callee.of.k === 'new' ? callee.of.callee : callee.of, facts);
  const b = callee.k === 'name' ? facts.bindings[callee.binding] : undefined;
  return b !== undefined && (b.import ? b.import.from.startsWith('.') : b.writes.length === 1 && b.writes[0]?.value.k === 'function');
}

/** A name that is imported from the project, and one of a class of this module, or of an object of either. */
function isProjectName(x: Expr, facts: ModuleFacts): boolean {
  const b = x.k === 'name' ? facts.bindings[x.binding] : undefined;
  if (!b || b.import) return b?.import?.from.startsWith('.') ?? false;
  const value = b.writes.length === 1 ? b.writes[0]?.value : undefined;
  return b.kind === 'class' || value?.k === 'class' || (value?.k === 'new' && value.callee.k === 'name' && value.callee.binding !== (x.k === 'name' ? x.binding : -1) && isProjectName(value.callee, facts));
}

const handedFields = new WeakMap<ModuleFacts, ReadonlyMap<string, readonly { readonly index: number; readonly site: Site }[]>>();

/** Calls that a field of an object is handed to: `fill(this.facts)`. */
export function handedField(facts: ModuleFacts, cls: number, field: string): readonly { readonly index: number; readonly site: Site }[] {
  let known = handedFields.get(facts);
  if (!known) {
    const out = new Map<string, { index: number; site: Site }[]>();
    for (const { expr, fn } of facts.calls) if (expr?.k === 'call' && isOfProject(expr.callee, facts)) expr.args.forEach((a, index) => {
      if (a.k !== 'member' || a.of.k !== 'this' || typeof a.key !== 'string') return;
      const key = `${a.of.class} ${a.key}`;
      const list = out.get(key);
      if (list) list.push({ index, site: { expr, fn } }); else out.set(key, [{ index, site: { expr, fn } }]);
    });
    handedFields.set(facts, (known = out));
  }
  return known.get(`${cls} ${field}`) ?? [];
}

/** Where an object stands that is made where there is none: `o.list ??= []`, `(o.list = o.list ?? [])`, `o.list || []`. */
function place(x: Expr): Expr {
  if (x.k === 'assign' && x.target) return x.target;
  return x.k === 'choice' && x.op !== '&&' ? x.left : x;
}

/** What an object is taken from that something is added to: `map.get(key).push(x)`, `listOf(map, key).push(x)`. */
export function owner(x: Expr): Expr {
  if (x.k !== 'call') return place(x);
  if (x.callee.k === 'member' && typeof x.callee.key === 'string' && isGetter(x.callee.key)) return x.callee.of;
  return x.args[0] ?? x;
}

/** `a.b.c` as the name that it begins with, and the members. */
export function chainAt(x: Expr): { readonly binding: number; readonly path: readonly string[] } | undefined {
  const path: string[] = [];
  let at = x;
  while (at.k === 'member') { path.unshift(typeof at.key === 'string' ? at.key : ''); at = at.of; }
  return at.k === 'name' ? { binding: at.binding, path } : undefined;
}

/** What is left of the members that are asked for below a path; undefined where the path leads elsewhere. */
export function below(path: readonly string[], keys: readonly string[]): readonly string[] | undefined {
  for (const [i, p] of path.entries()) if (p !== '' && keys[i] !== undefined && !asked(keys.slice(i), p)) return undefined;
  return keys.slice(path.length);
}
