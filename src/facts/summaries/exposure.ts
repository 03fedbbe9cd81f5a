import { heirsOf } from './heirs.ts';
import { implementersOf } from './implementers.ts';
import type { Catalogue } from '../../matching/index.ts';
import { isHolder } from '../../matching/holders.ts';
import { globalNames, globalObject } from './globals.ts';
import { isPlainFunction } from '../../matching/plain-functions.ts';
import { keptSites } from './setters.ts';
import { sitesWithin, writeAt } from './sites.ts';
import { walkExpressions } from './walk.ts';
import type { Expr, Func, ModuleFacts, TypeExpr } from '../types.ts';

/**
 * Whether those who import a name may send by it: it is a client, or a function or class that hands what it is given to something
 * that sends. A function of the text and the catalogue alone; what is imported from other files is named, not followed.
 */
export interface Exposure {
  /** By an API of the catalogue. */
  readonly own: boolean;
  /** By what an API of the catalogue shows of an address that it is given: it counts where whoever imports the name has one. */
  readonly shows: boolean;
  /** By what these imports give, if that exposes. `*` is any name. */
  readonly through: readonly Through[];
}

/** An import on the way. */
export interface Through {
  readonly from: string;
  readonly name: string;
  /** Whether only an annotation names it. */
  readonly typed?: true;
}

/** Exposures by exported name; `=` stands for the whole of a CommonJS module, `*` for what it hands on of packages as a whole. */
export type Exposures = Readonly<Record<string, Exposure>>;

/** Names alone decide: an over-approximation, which spares the parsing of whoever imports what exposes nothing. */
export function exposuresOf(facts: ModuleFacts, catalogue: Catalogue): Exposures {
  const sites = sitesWithin(facts, (key) => catalogue.written.has(key));
  const defaults = new Map<number, Expr[]>();
  for (const b of facts.bindings) for (const s of b.param?.path ?? []) if (b.param && s.fallback) defaults.set(b.param.fn, [...(defaults.get(b.param.fn) ?? []), s.fallback]);
  const out: Record<string, Exposure> = Object.create(null);
  for (const [name, e] of Object.entries(facts.exports)) {
    const found = e.k === 'from' ? handedOn(e, catalogue) : exposureOf(e.value, facts, catalogue, sites, defaults);
    if (found.own || found.shows || found.through.length) out[name] = found;
  }
  if (facts.stars.some((from) => isSender(from, catalogue))) out['*'] = { own: true, shows: false, through: [] };
  return out;
}

/** Whether what is called gives back nothing that could send. */
function isPlain(callee: Expr): boolean {
  if (callee.k === 'free') return isPlainFunction('', callee.name);
  return callee.k === 'member' && callee.of.k === 'free' && typeof callee.key === 'string' && isPlainFunction(callee.of.name, callee.key);
}

/** What leaves a module is looked through so deep for packages. */
const maxLeaving = 6;

/** Whether a package that sends leaves the module as it is, under whatever name: then whoever imports it speaks of what sends. */
function leavesWhole(x: Expr, facts: ModuleFacts, catalogue: Catalogue, depth = 0): boolean {
  if (depth > maxLeaving) return false;
  const inner = (y: Expr): boolean => leavesWhole(y, facts, catalogue, depth + 1);
  switch (x.k) {
    case 'name': { const b = facts.bindings[x.binding]; return b?.import ? isSender(b.import.from, catalogue) : b?.kind === 'const' && b.writes.some((w) => w.path.length === 0 && inner(w.value)); }
    case 'call': return x.callee.k === 'free' && x.callee.name === 'require' && x.args[0]?.k === 'text' && isSender(x.args[0].v, catalogue);
    case 'object': return x.props.some((p) => inner(p.value));
    case 'await': case 'spread': return inner(x.of);
    case 'choice': return inner(x.left) || inner(x.right);
    case 'conditional': return inner(x.then) || inner(x.else);
    default: return false;
  }
}

/** By which of them what is given is shown. */
export function shownBy(all: Exposures): Readonly<Record<string, Pick<Exposure, 'own' | 'through'>>> {
  const out: Record<string, Pick<Exposure, 'own' | 'through'>> = Object.create(null);
  for (const [name, { shows, through }] of Object.entries(all)) out[name] = { own: shows, through };
  return out;
}

/** What a module hands on of another one as it is. */
function handedOn({ from, name, type }: ModuleFacts['exports'][string] & { k: 'from' }, catalogue: Catalogue): Exposure {
  return { own: isSender(from, catalogue), shows: isKnown(from, catalogue) && catalogue.opens(from), through: [{ from, name, ...(type && { typed: type }) }] };
}

function isKnown(from: string, catalogue: Catalogue): boolean {
  return from.startsWith('.') ? catalogue.ending(from) !== undefined : catalogue.has(from) || catalogue.has(`node:${from}`);
}

function isSender(from: string, catalogue: Catalogue): boolean {
  return isKnown(from, catalogue) && catalogue.sends(from);
}

/** Whether a module reads a member of a name, imports it, or takes it out of something. */
function speaksOf(facts: ModuleFacts, name: string): boolean {
  let found = facts.bindings.some((b) => b.name === name || b.import?.name === name || b.writes.some(({ path }) => path.some(({ key, computed }) => key === name || computed !== undefined)));
  if (!found) walkExpressions(facts, (x) => { found ||= x.k === 'member' ? x.key === name || typeof x.key !== 'string' : x.k === 'object' && x.props.some(({ key }) => key === name); });
  return found;
}

function exposureOf(value: Expr, facts: ModuleFacts, catalogue: Catalogue, sites: ReadonlyMap<number, readonly number[]>, defaults: ReadonlyMap<number, readonly Expr[]>): Exposure {
  let own = false;
  let shows = false;
  const through = new Map<string, Through>();
  const seenFunctions = new Set<number>();
  const seenHeirs = new Set<number>();
  const seenBindings = new Set<number>();
  if (leavesWhole(value, facts, catalogue)) own = true; else visit(value, 0);
  return { own, shows, through: [...through.values()] };

  /** Follows a value that leaves the module. */
  function visit(x: Expr, depth: number): void {
    if (depth > 60) { own = true; return; }
    const next = (y: Expr): void => visit(y, depth + 1);
    switch (x.k) {
      case 'name': visitBinding(x.binding, depth); return;
      // Who keeps the global object under another name may hand any member of it out: `const win = typeof window === 'undefined' ? undefined : window`.
      case 'free': if (catalogue.exposingGlobals.has(x.name) || globalNames.has(x.name)) own = true; if (catalogue.showingGlobals.has(x.name)) shows = true; return;
      case 'member':
        if (x.of.k === 'free' && typeof x.key === 'string' && globalObject.has(x.of.name)) { if (catalogue.exposingGlobals.has(x.key)) own = true; if (catalogue.showingGlobals.has(x.key)) shows = true; return; }
        next(x.of);
        return;
      case 'await': case 'spread': next(x.of); return;
      case 'call': case 'new':
        if (x.callee.k === 'free' && x.callee.name === 'require') { if (x.args[0]?.k === 'text') specifier(x.args[0].v, '*'); return; }
        if (isPlain(x.callee)) return;
        next(x.callee); x.args.forEach(next); if (x.holds) visitHeld(x.holds, depth + 1); return;
      case 'choice': next(x.left); next(x.right); return;
      case 'conditional': next(x.then); next(x.else); return;
      case 'object': x.props.forEach((p) => next(p.value)); return;
      case 'array': x.items.forEach(next); return;
      case 'sequence': x.items.forEach(next); return;
      case 'assign': next(x.value); return;
      case 'import': if (x.of.k === 'text') specifier(x.of.v, '*'); return;
      case 'function': visitFunction(x.id, depth); return;
      case 'class': visitClass(x.id, depth); return;
      default: return;
    }
  }

  function visitBinding(id: number, depth: number): void {
    if (seenBindings.has(id)) return;
    seenBindings.add(id);
    const b = facts.bindings[id];
    if (!b) return;
    if (b.import) specifier(b.import.from, b.import.name);
    if (b.param?.index === 0) visitGiver(b.param.fn);
    for (const cls of implementersOf(facts, id)) visitClass(cls, depth + 1);
    if (b.type && b.kind === 'type') visitDeclared(b.type, depth + 1);
    else if (b.type && b.kind === 'param') visitType(b.type, depth + 1);
    else if (b.type?.k === 'ref' && isHolder(b.type.path.at(-1) ?? '')) for (const t of b.type.args) visitHeld(t, depth + 1);
    for (const w of b.writes) visit(w.value, depth + 1);
    for (const w of b.merged ?? []) visit(w.value, depth + 1);
    for (const list of [b.members, b.nested ?? []]) for (const i of list) { const a = facts.assigns[i]; if (a) visit(a.value, depth + 1); }
  }

  /** A module that is loaded where it is asked for hands itself to a callback: `import('axios').then(({ default: axios }) => …)`. */
  function visitGiver(fn: number): void {
    const use = facts.functions[fn]?.use;
    const x = use?.index === 0 ? facts.calls[use.site]?.expr : undefined;
    if (x?.k === 'call' && x.callee.k === 'member' && x.callee.key === 'then') visitLoaded(x.callee.of, 0);
  }

  /** The module that an expression loads, also by way of functions and names of this one. */
  function visitLoaded(x: Expr, depth: number): void {
    if (depth > maxLeaving) return;
    const next = (y: Expr): void => visitLoaded(y, depth + 1);
    switch (x.k) {
      case 'import': if (x.of.k === 'text') specifier(x.of.v, '*'); return;
      case 'call': next(x.callee); return;
      case 'name': facts.bindings[x.binding]?.writes.forEach((w) => { next(w.value); }); return;
      case 'function': facts.functions[x.id]?.returns.forEach(next); return;
      case 'await': next(x.of); return;
      case 'assign': next(x.value); return;
      case 'choice': next(x.left); next(x.right); return;
      case 'conditional': next(x.then); next(x.else); return;
      default:
    }
  }

  function visitClass(id: number, depth: number): void {
    const c = facts.classes[id];
    if (!c) return;
    if (c.extends) visit(c.extends, depth + 1);
    if (c.ctor >= 0) visitFunction(c.ctor, depth);
    // An object of it may be one of a class that extends it.
    for (const heir of heirsOf(facts, id).ids) if (!seenHeirs.has(heir)) { seenHeirs.add(heir); visitClass(heir, depth + 1); }
    for (const m of Object.values(c.methods)) visitFunction(m.fn, depth);
    for (const f of Object.values(c.fields)) {
      if (f.type) visitType(f.type, depth + 1);
      for (const w of f.writes) if (w.fn !== -1 || w.value.k !== 'name') visit(w.value, depth + 1);
    }
    for (const w of c.merged ?? []) visit(w.value, depth + 1);
    for (const list of Object.values(c.nested ?? {})) for (const i of list) { const a = facts.assigns[i]; if (a) visit(a.value, depth + 1); }
  }

  /** A class that a parameter or a field is annotated with: whoever hands an object of it over sends by it. What stands in a shape is not followed. */
  function visitType(t: TypeExpr, depth: number): void {
    const b = t.k === 'ref' ? facts.bindings[t.binding] : undefined;
    if (t.k !== 'ref' || !b) return;
    if (b.import) specifier(b.import.from, b.import.name, true);
    else if (b.kind === 'class') visitBinding(t.binding, depth);
  }

  /** A type that is declared here, or named where one is: whoever is handed a value of it sends by what a member of it is. */
  function visitDeclared(t: TypeExpr, depth: number): void {
    if (depth > 60) return;
    switch (t.k) {
      case 'typeof': visit(t.of, depth + 1); return;
      case 'union': for (const one of t.of) visitDeclared(one, depth + 1); return;
      case 'shape': for (const one of [...Object.values(t.members), ...t.extends]) visitDeclared(one, depth + 1); return;
      case 'ref': {
        for (const a of t.args) visitDeclared(a, depth + 1);
        const b = facts.bindings[t.binding], [head = ''] = t.path;
        if (!b) { own ||= catalogue.exposingGlobals.has(head); shows ||= catalogue.showingGlobals.has(head); return; }
        if (b.kind === 'class' || b.kind === 'type') visitBinding(t.binding, depth);
        else if (b.import && isKnown(b.import.from, catalogue)) own ||= isSender(b.import.from, catalogue) && isTyped(b.import.from, t, b.import.name);
        else if (b.import) specifier(b.import.from, b.import.name, true);
        return;
      }
      case 'text': return;
    }
  }

  /** Whether rows of a package speak of a type by this name. */
  function isTyped(from: string, { path }: TypeExpr & { k: 'ref' }, imported: string): boolean {
    const pkg = catalogue.has(from) ? from : `node:${from}`;
    return [imported, path.at(-1) as string].some((name) => catalogue.type(pkg, name) !== undefined);
  }

  /** What a type argument says that is held: one of several, or nothing. */
  function visitHeld(t: TypeExpr, depth: number): void {
    if (t.k === 'union') for (const one of t.of) visitType(one, depth);
    else visitType(t, depth);
  }

  /** A function exposes by what it returns, and by the calls that depend on what it is given. */
  function visitFunction(id: number, depth: number): void {
    if (seenFunctions.has(id)) return;
    seenFunctions.add(id);
    const fn = facts.functions[id] as Func;
    if (fn.makes !== undefined) visitClass(fn.makes, depth + 1);
    for (const p of fn.params) if (p.fallback) visit(p.fallback, depth + 1);
    for (const f of defaults.get(id) ?? []) visit(f, depth + 1);
    for (const r of fn.returns) if (!isPlainCall(r)) visit(r, depth + 1);
    // What it keeps decides where others send.
    for (const site of keptSites(facts).get(id) ?? []) { const x = facts.calls[site]?.expr; if (x?.k === 'call' || x?.k === 'new') visit(x.callee, depth + 1); }
    for (const site of sites.get(id) ?? []) {
      const write = writeAt(facts, site);
      if (write && given(write.value, 0)) visit(write.of, depth + 1);
      const x = facts.calls[site]?.expr;
      if (x?.k !== 'call' && x?.k !== 'new') continue;
      if (fn.class >= 0 || x.args.some((a) => given(a, 0)) || given(x.callee, 0)) visit(x.callee, depth + 1);
    }
  }

  /** What awaiting a request gives back is no client; what a call of a factory gives back may be one. */
  function isPlainCall(x: Expr): boolean {
    return x.k === 'await' && (x.of.k === 'call' || x.of.k === 'name');
  }

  /** Whether an expression may hold something that a function was given. */
  function given(x: Expr, depth: number, seen: Set<number> = new Set()): boolean {
    if (depth > 30) return true;
    const inner = (y: Expr): boolean => given(y, depth + 1, seen);
    switch (x.k) {
      case 'name': {
        if (seen.has(x.binding)) return false;
        seen.add(x.binding);
        const b = facts.bindings[x.binding];
        if (!b || b.import || b.fn === -1) return false;
        return b.kind === 'param' || b.kind === 'catch' || [...b.writes, ...(b.merged ?? [])].some((w) => inner(w.value)) || b.members.some((i) => { const a = facts.assigns[i]; return a ? inner(a.value) : false; });
      }
      case 'this': return true;
      case 'member': return inner(x.of) || (typeof x.key !== 'string' && inner(x.key));
      case 'template': return x.parts.some(inner);
      case 'binary': case 'choice': return inner(x.left) || inner(x.right);
      case 'unary': case 'await': case 'spread': return inner(x.of);
      case 'conditional': return inner(x.then) || inner(x.else);
      case 'object': return x.props.some((p) => inner(p.value));
      case 'array': case 'sequence': return x.items.some(inner);
      case 'call': case 'new': return inner(x.callee) || x.args.some(inner);
      case 'assign': return inner(x.value);
      default: return false;
    }
  }

  function specifier(from: string, name: string, typed = false): void {
    if (isKnown(from, catalogue)) { if (catalogue.sends(from) && (catalogue.sendsBy(from)?.some((one) => speaksOf(facts, one)) ?? true)) own = true; else if (catalogue.opens(from)) shows = true; return; }
    const key = `${from}\0${name}`;
    if (!typed) through.set(key, { from, name });
    else if (!through.has(key)) through.set(key, { from, name, typed });
  }
}
