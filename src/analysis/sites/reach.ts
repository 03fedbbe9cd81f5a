import { isAddress } from '../../facts/lowering/addresses.ts';
import { classOfThis } from '../../facts/summaries/called-on.ts';
import { isExports } from '../../facts/lowering/exports.ts';
import { callsElements } from '../../facts/summaries/called-parameters.ts';
import { implementersOf } from '../../facts/summaries/implementers.ts';
import { isClass, requiredBy } from '../../facts/lowering/named.ts';
import { newSettling, newSlot, type Settling, type Slot } from '../../facts/summaries/settling.ts';
import { keptSites } from '../../facts/summaries/setters.ts';
import { sitesByFunction, writeAt, type Site } from '../../facts/summaries/sites.ts';
import type { Binding, Class, Expr, ModuleFacts, TypeExpr } from '../../facts/types.ts';
import type { Catalogue } from '../../matching/index.ts';
import { isInjected } from '../../matching/injected.ts';
import { callerNamed, calls, callsSet, handsOn, reduces } from '../../matching/callers.ts';
import { writtenGlobals } from '../../facts/summaries/globals.ts';
import { annotatedFunctions } from '../folding/annotated.ts';
import { listening } from '../folding/events.ts';
import { givesGlobals, writtenInto } from './global-givers.ts';
import { fieldFillings, putInto } from '../../facts/summaries/filled.ts';
import { withHanded } from '../../facts/summaries/registered.ts';
import { declares, heirsOf } from '../../facts/summaries/heirs.ts';
import { objectAround } from '../folding/objects.ts';
import { functionAt } from '../folding/places.ts';
import { optionOf } from '../../matching/components.ts';
import type { Module } from '../modules.ts';
import { mergesMembers } from './worked-out-members.ts';

/**
 * How near a piece of code is to sending: not at all, only by what its callers hand it, or by a name it reaches.
 * Worked out over names alone, without folding: an over-approximation that spares the folding of everything else.
 */
export type Reach = 0 | 1 | 2;

export interface Reaches {
  expr(expr: Expr, module: Module): Reach;
  site(module: Module, site: Site): Reach;
  fn(module: Module, fn: number): Reach;
}

export interface ReachInput {
  readonly catalogue: Catalogue;
  /** The module a specifier names, where it is a file of the project that exposes something. */
  readonly load: (specifier: string, from: Module) => Module | undefined;
  readonly memo: ReachMemo;
}

/** What is known of modules by their facts: it holds as long as no file changes. */
export interface ReachMemo {
  readonly settling: Settling<Reach>;
  readonly modules: WeakMap<ModuleFacts, KnownModule>;
}

interface KnownModule {
  readonly bindings: Slot<Reach>[];
  readonly functions: Slot<Reach>[];
  readonly exported: Map<string, Slot<Reach>>;
  readonly globals: Map<string, Slot<Reach>>;
  readonly members: Map<Class, Map<string, Slot<Reach>>>;
  sites: Map<number, Site[]> | undefined;
}

export const newReachMemo = (): ReachMemo => ({ settling: newSettling<Reach>({ least: 0, isLeast: (r) => r === 0, isMost: (r) => r === 2 }), modules: new WeakMap() });

/** Names behind names are looked at so deep. */
const maxNaming = 3;

export function newReaches({ catalogue, load, memo }: ReachInput): Reaches {
  let depth = 0;
  return { expr, site: siteReach, fn };

  function known({ facts }: Module): KnownModule {
    let out = memo.modules.get(facts);
    if (!out) memo.modules.set(facts, (out = { bindings: [], functions: [], exported: new Map(), globals: new Map(), members: new Map(), sites: undefined }));
    return out;
  }

  function settled(slot: Slot<Reach>, work: () => Reach): Reach {
    return memo.settling.ask(slot, work);
  }

  function slotOf(slots: Map<string, Slot<Reach>>, key: string): Slot<Reach> {
    let slot = slots.get(key);
    if (!slot) slots.set(key, (slot = newSlot()));
    return slot;
  }

  function siteReach(module: Module, site: Site): Reach {
    const write = writeAt(module.facts, site), x = module.facts.calls[site]?.expr;
    const into = write ? write.of : x?.k === 'call' && mergesMembers(x) ? x.args[0] : undefined;
    // Of an element that is handed over nothing is known but what its type says.
    if (into) { const near = expr(into, module); return write && near === 1 ? 0 : near; }
    if (!x) return 0;
    if (x.k === 'call' || x.k === 'new') {
      const { callee } = x;
      if (x.k === 'call' && x.args.length > 0 && isInjected(calledName(callee, module))) return 2;
      if (x.args.length === 0 && givesGlobals(x, module, load)) return 0;
      const called = expr(callee, module);
      if (called === 2) return 2;
      // What is handed over may be what sends: to a function that calls it, to a promise, to a list.
      if (called === 1 || callsGiven(callee, module) || reducesFunctions(x, module)) return callee.k === 'name' && callsSet(module.facts.bindings[callee.binding]?.import?.from ?? '') ? 2 : max(called, () => most(x.args, module));
      // A function that sends only what it is told to: it may call the one that it is given by name.
      return callee.k === 'name' && x.args.some((a) => (isNamed(a) || a.k === 'call' || a.k === 'new') && expr(a, module) === 2) && mayCall(module, callee.binding) ? 2 : 0;
    }
    if (x.k === 'import') return x.of.k !== 'text' || isAddress(x.of.v) ? 2 : 0;
    return x.k === 'template' && x.tag ? expr(x.tag, module) : 0;
  }

  /** The name of a member that is called, or of a parameter. */
  function calledName(callee: Expr, { facts }: Module): string {
    if (callee.k === 'member') return typeof callee.key === 'string' ? callee.key : '';
    const b = callee.k === 'name' ? facts.bindings[callee.binding] : undefined;
    return b?.param ? b.name : '';
  }

  /** Whether a function calls what it is given, by its name: `Reflect.apply(f, …)`, `f.call.call(g, …)`, `setTimeout(f, …)`, `list.map(f)`. */
  function callsGiven(callee: Expr, module: Module, depth = 0): boolean {
    switch (callee.k) {
      case 'free': return callerNamed(callee.name) !== undefined;
      case 'name': { const b = module.facts.bindings[callee.binding]; return b?.import ? calls(b.import.from) : depth < maxNaming && b?.kind === 'const' && b.writes.some((w) => callsGiven(w.value, module, depth + 1)); }
      case 'call': case 'new': return callsGiven(callee.callee, module, depth + 1);
      case 'member': return callsGiven(callee.of, module, depth + 1) || (callee.of.k === 'free' && callee.of.name === 'Reflect') || (typeof callee.key === 'string' && (callee.key === 'call' || handsOn.has(callee.key)));
      default: return false;
    }
  }

  /** Whether the functions that a list holds are called one after the other. */
  function reducesFunctions({ callee, args }: Expr & { k: 'call' | 'new' }, { facts }: Module): boolean {
    return callee.k === 'member' && typeof callee.key === 'string' && reduces(callee.key) && callsElements(args[0], facts);
  }

  /** Whether a name may be a function of the project: one of this module, or one that is imported from a file. */
  function mayCall(module: Module, id: number): boolean {
    const b = module.facts.bindings[id];
    return b?.import ? !catalogue.has(b.import.from) && !catalogue.has(`node:${b.import.from}`) : b?.kind === 'function' || b?.kind === 'const';
  }

  /** What a function listens to whose own `this` is asked for. */
  function listenedBy({ fn: own }: Expr & { k: 'this' }, { facts }: Module): Expr | undefined {
    return own === undefined ? undefined : listening(facts, own);
  }

  function most(list: readonly Expr[], module: Module): Reach {
    let out: Reach = 0;
    for (const x of list) { const r = expr(x, module); if (r > out) out = r; if (out === 2) return 2; }
    return out;
  }

  /** What objects of some classes reach. */
  function mostOf(ids: readonly number[], module: Module): Reach {
    return most(ids.map((id): Expr => ({ k: 'class', id, s: 0, e: 0 })), module);
  }

  function max(a: Reach, b: () => Reach): Reach {
    if (a === 2) return 2;
    const other = b();
    return other > a ? other : a;
  }

  function expr(x: Expr, module: Module): Reach {
    if (depth > 200) return 2;
    depth++;
    try { return work(x, module); } finally { depth--; }
  }

  function work(x: Expr, module: Module): Reach {
    switch (x.k) {
      case 'name': return binding(module, x.binding);
      case 'free': return catalogue.sendingGlobals.has(x.name) ? 2 : isExports(x) ? exportReach(module, '*', false) : written(x.name, module);
      case 'member':
        if (isExports(x)) return exportReach(module, '*', false);
        if (isExports(x.of)) return exportReach(module, typeof x.key === 'string' ? x.key : '*', false);
        if (givesGlobals(x.of, module, load)) return typeof x.key !== 'string' || catalogue.sendingGlobals.has(x.key) ? 2 : max(written(x.key, module), () => most(writtenInto(x.of, x.key as string, module), module));
        if (x.of.k === 'free' && typeof x.key === 'string' && x.of.name === 'Reflect') return x.key === 'apply' || x.key === 'construct' || x.key === 'get' ? 2 : 0;
        if (x.of.k === 'this' && listenedBy(x.of, module) === undefined) return typeof x.key === 'string' ? max(ofThis(module, classOfThis(x.of, module.facts), x.key), () => (x.of.k === 'this' && x.of.class < 0 ? ofOptions(module, x.s, x.key as string) : 0)) : 1;
        if (x.of.k === 'name' && typeof x.key === 'string') { const n = namespaceMember(module, x.of.binding, x.key); if (n !== undefined) return n; }
        return expr(x.of, module);
      case 'call': case 'new':
        if (isEvaluated(x.callee)) return 2;
        if (x.callee.k === 'free' && x.callee.name === 'require') return x.args[0]?.k === 'text' ? specifier(x.args[0].v, '*', module) : 2;
        return max(max(expr(x.callee, module), () => most(x.args, module)), () => (x.holds ? type(x.holds, module) : 0));
      case 'choice': return max(expr(x.left, module), () => expr(x.right, module));
      case 'conditional': return max(expr(x.then, module), () => expr(x.else, module));
      case 'function': return fn(module, x.id);
      case 'class': return classReach(module, module.facts.classes[x.id]);
      case 'object': { let out: Reach = 0; for (const p of x.props) out = max(out, () => expr(p.value, module)); return out; }
      case 'array': return most(x.items, module);
      case 'sequence': return x.items.length ? expr(x.items[x.items.length - 1] as Expr, module) : 0;
      case 'assign': return expr(x.value, module);
      case 'await': case 'spread': return expr(x.of, module);
      case 'super': { const parent = module.facts.classes[x.class]?.extends; return parent ? expr(parent, module) : 0; }
      case 'this': { const of = listenedBy(x, module); return of ? expr(of.k === 'call' ? of.callee : of, module) : classReach(module, module.facts.classes[classOfThis(x, module.facts)]); }
      case 'import': return x.of.k === 'text' ? specifier(x.of.v, '*', module) : 2;
      case 'template': return x.tag ? expr(x.tag, module) : 0;
      default: return 0;
    }
  }

  /** A name that the module writes without declaring it. */
  function written(name: string, module: Module): Reach {
    const writes = writtenGlobals(module.facts).get(name);
    return !writes ? 0 : settled(slotOf(known(module).globals, name), () => most(writes.map((a) => a.value), module));
  }

  function namespaceMember(module: Module, id: number, key: string): Reach | undefined {
    const b = module.facts.bindings[id];
    return b?.import?.name === '*' ? specifier(b.import.from, key, module) : undefined;
  }

  function binding(module: Module, id: number): Reach {
    return settled((known(module).bindings[id] ??= newSlot()), () => bindingReach(module, id));
  }

  function bindingReach(module: Module, id: number): Reach {
    const b = module.facts.bindings[id];
    let out: Reach = 0;
    if (b?.import) out = specifier(b.import.from, b.import.name, module);
    else if (b) {
      if (b.param) out = parameter(module, b.param.fn, b.param.index);
      if (b.param?.path.length) for (const s of b.param.path) if (s.fallback) { const f = s.fallback; out = max(out, () => expr(f, module)); }
      for (const w of b.writes) {
        out = max(out, () => expr(w.value, module));
        for (const s of w.path) if (s.fallback) { const f = s.fallback; out = max(out, () => expr(f, module)); }
      }
      out = max(out, () => most((b.merged ?? []).map((w) => w.value), module));
      for (const list of [b.members, b.nested ?? []]) for (const i of list) { const a = module.facts.assigns[i]; if (a) out = max(out, () => most(withHanded(a.value, module.facts), module)); }
      for (const i of b.uses) out = max(out, () => most(putBy(module.facts.calls[i]?.expr, b, module), module));
      if (b.type) { const t = b.type; out = max(out, () => type(t, module)); }
    }
    return out;
  }

  /** What a call of a method puts into what a name holds: into a list or a map, or into an object of a class of the project. */
  function putBy(x: Expr | undefined, { writes }: Binding, { facts }: Module): readonly Expr[] {
    const isObject = writes.some(({ value: v }) => { const b = v.k === 'new' && v.callee.k === 'name' ? facts.bindings[v.callee.binding] : undefined; return b !== undefined && (isClass(b) || b.import?.from.startsWith('.') === true); });
    return isObject && x?.k === 'call' ? x.args.filter(({ k }) => k === 'function' || k === 'name' || k === 'new' || k === 'free') : putInto(x).flatMap((y) => withHanded(y, facts));
  }

  function parameter(module: Module, fnId: number, index: number): Reach {
    const f = module.facts.functions[fnId];
    const p = f?.params[index];
    let out: Reach = 1;
    if (p?.type) { const t = p.type; out = max(out, () => type(t, module)); }
    if (p?.fallback) { const d = p.fallback; out = max(out, () => expr(d, module)); }
    const as = annotatedFunctions(module.facts).get(fnId);
    if (as) out = max(out, () => type(as, module));
    const given = f?.use ?? f?.option;
    const use = given && module.facts.calls[given.site]?.expr;
    if (use && (use.k === 'call' || use.k === 'new')) out = max(out, () => expr(use.callee, module));
    return out;
  }

  function type(t: TypeExpr, module: Module, level = 0): Reach {
    if (level > 4) return 0;
    switch (t.k) {
      case 'typeof': return expr(t.of, module);
      case 'union': return t.of.some((x) => type(x, module, level + 1) === 2) ? 2 : 0;
      case 'shape': return Object.values(t.members).some((x) => type(x, module, level + 1) === 2) ? 2 : 0;
      case 'ref': {
        if (t.args.some((a) => type(a, module, level + 1) === 2)) return 2;
        const b = module.facts.bindings[t.binding];
        if (!b) return catalogue.type('global', t.path.join('.')) ? 2 : 0;
        const kept = mostOf(implementersOf(module.facts, t.binding), module);
        const { import: from, type: declared } = b;
        if (from) return max(kept, () => specifier(from.from, from.name, module, true));
        if (b.kind === 'type' && declared) return max(kept, () => type(declared, module, level + 1));
        const required = requiredBy(b);
        if (required !== undefined) return max(kept, () => specifier(required, t.path[1] ?? '*', module, true));
        return isClass(b) ? max(binding(module, t.binding), () => mostOf(b.writes.flatMap(({ value }) => (value.k === 'class' ? heirsOf(module.facts, value.id).ids : [])), module)) : 0;
      }
      case 'text': return 0;
    }
  }

  function specifier(from: string, name: string, module: Module, asType = false): Reach {
    const to = load(from, module);
    if (to) return exportReach(to, name, asType);
    return (from.startsWith('.') ? catalogue.ending(from) !== undefined : catalogue.has(from) || catalogue.has(`node:${from}`)) ? 2 : 0;
  }

  function exportReach(module: Module, name: string, asType: boolean): Reach {
    return settled(slotOf(known(module).exported, asType ? `:${name}` : name), () => findExport(module, name, asType));
  }

  function findExport(module: Module, name: string, asType: boolean): Reach {
    const { exports, stars, top, bindings: all } = module.facts;
    if (name === '*') {
      let out: Reach = 0;
      for (const key of Object.keys(exports)) out = max(out, () => exportReach(module, key, asType));
      for (const s of stars) out = max(out, () => specifier(s, '*', module, asType));
      return out;
    }
    const found = exports[name];
    const own = found?.k === 'value' && found.value.k === 'name' ? found.value.binding : top[name];
    if (asType && own !== undefined && (all[own]?.kind === 'type' || (all[own] && isClass(all[own])))) return type({ k: 'ref', path: [name], binding: own, args: [] }, module, 1);
    if (found) {
      const r = found.k === 'value' ? expr(found.value, module) : specifier(found.from, found.name, module, asType);
      if (r || !asType) return r;
    }
    const whole = exports['='];
    if (whole?.k === 'value') return expr(whole.value, module);
    if (name === 'default' && !found) return findExport(module, '*', asType);
    let out: Reach = 0;
    for (const s of stars) out = max(out, () => specifier(s, name, module, asType));
    return out;
  }

  /** A member of `this` in a class's methods: its own, or that of a class which extends it. */
  function ofThis(module: Module, cls: number, key: string): Reach {
    const { classes } = module.facts;
    let out = member(module, classes[cls], key);
    const { ids, more } = heirsOf(module.facts, cls);
    if (more) out = max(out, () => 1);
    for (const heir of ids) if (declares(classes[heir], key)) out = max(out, () => member(module, classes[heir], key));
    return out;
  }

  /** A member of `this` in a method of an object that is written out, which may be one option of a component or a store. */
  function ofOptions(module: Module, s: number, key: string): Reach {
    const found = objectAround(module.facts, functionAt(module.facts, s));
    const own = found?.object.props.find((p) => p.key === key);
    if (!found || own) return own ? expr(own.value, module) : 0;
    return most([found.outer, found.object].flatMap((options) => options?.props ?? []).flatMap((p) => {
      const kind = typeof p.key === 'string' ? optionOf(p.key) : undefined;
      return kind === 'state' ? [p.value] : kind && p.value.k === 'object' ? p.value.props.flatMap((y) => (y.key === key ? [y.value] : [])) : [];
    }), module);
  }

  /** A field may be written with what it held before: it is settled as names are. */
  function member(module: Module, c: Class | undefined, key: string): Reach {
    if (!c) return 1;
    const { members } = known(module);
    let slots = members.get(c);
    if (!slots) members.set(c, (slots = new Map()));
    return settled(slotOf(slots, key), () => memberReach(module, c, key));
  }

  function memberReach(module: Module, c: Class, key: string): Reach {
    const m = c.methods[key];
    if (m) return fn(module, m.fn);
    const f = c.fields[key];
    let out: Reach = max(nested(c, key, module), () => most((c.merged ?? []).map((w) => w.value), module));
    if (f) {
      for (const w of f.writes) out = max(out, () => expr(w.value, module));
      for (const put of fieldFillings(module.facts, c, key)) out = max(out, () => most(putInto(put.expr), module));
      if (f.type) { const t = f.type; out = max(out, () => type(t, module)); }
      return out;
    }
    // What no class up there declares is up to one that extends it: this one, or one elsewhere.
    const inherited = c.extends ? expr(c.extends, module) : 1;
    return max(out, () => (inherited === 1 && c.extends ? max(1, () => given(c, module)) : inherited));
  }

  function nested(c: Class, key: string, module: Module): Reach {
    return most((c.nested?.[key] ?? []).flatMap((i) => module.facts.assigns[i]?.value ?? []), module);
  }

  function classReach(module: Module, c: Class | undefined): Reach {
    if (!c) return 1;
    const out: Reach = c.extends ? expr(c.extends, module) : 0;
    return max(max(out, () => (c.ctor >= 0 ? fn(module, c.ctor) : 0)), () => given(c, module));
  }

  /** By what a class itself gives its objects. */
  function given(c: Class, module: Module): Reach {
    let out: Reach = 0;
    for (const m of Object.values(c.methods)) out = max(out, () => fn(module, m.fn));
    for (const f of Object.values(c.fields)) for (const w of f.writes) out = max(out, () => expr(w.value, module));
    for (const key in c.nested) out = max(out, () => nested(c, key, module));
    return max(out, () => most((c.merged ?? []).map((w) => w.value), module));
  }

  /** Whether a function, or one nested in it, calls or returns what reaches. */
  function fn(module: Module, id: number): Reach {
    return settled((known(module).functions[id] ??= newSlot()), () => functionReach(module, id));
  }

  function functionReach(module: Module, id: number): Reach {
    let out: Reach = 0;
    for (const site of sitesOf(module).get(id) ?? []) out = max(out, () => siteReach(module, site));
    // What it keeps decides what others send.
    if (out < 2 && keptSites(module.facts).get(id)?.some((site) => siteReach(module, site) === 2)) return 2;
    const { returns = [], makes } = module.facts.functions[id] ?? {};
    for (const r of returns) out = max(out, () => expr(r, module));
    return makes === undefined ? out : max(out, () => classReach(module, module.facts.classes[makes]));
  }

  function sitesOf(module: Module): Map<number, Site[]> {
    return (known(module).sites ??= sitesByFunction(module.facts, (key) => catalogue.written.has(key)));
  }
}

/** Whether it makes of a text what the text says: `(0, eval)('fetch')`. */
function isEvaluated(x: Expr): boolean {
  const of = x.k === 'sequence' ? x.items.at(-1) : x;
  return of?.k === 'free' && of.name === 'eval';
}

function isNamed(x: Expr): boolean {
  return x.k === 'name' || x.k === 'free' || (x.k === 'member' && isNamed(x.of));
}
