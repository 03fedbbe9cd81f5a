import type { Expr, ModuleFacts } from '../../facts/types.ts';
import { ownProgram, starterNames } from '../../matching/starters.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Module } from '../modules.ts';
import { newAnnouncements, type Announcements } from './announced.ts';
import { aliasesOf, classNamesOf, isNamed, namesOf, unbound } from './aliases.ts';
import { baseName, namesFile, newReceivers } from './receivers.ts';
import { readIn } from './read.ts';
import { overseenBy, type Overseen } from './overseen.ts';
import { requiredBy } from '../../facts/lowering/named.ts';
import { handledBeside, handledIn, showingIn, shownIn } from './shown.ts';
import { givenAsOption, runsIn } from './runs.ts';
import { storedIn } from './stored.ts';
import { handsOver, startsItself } from './restarts.ts';

/** A place in code: what stands around it decides whether it is reached. */
export interface Site {
  readonly module: Module;
  readonly fn: number;
  readonly guard: number;
  /** Where in the text, where that is known: what stands in a field of a class is run where an object of it is made. */
  readonly s?: number;
  /** What is asked at the place itself, beside what stands around it. */
  readonly asked?: readonly { readonly test: Expr; readonly sense: boolean }[];
  /** Where what is handed over here is called: what stands around that is asked, too. */
  readonly running?: readonly Site[];
}

/** A call, or a construction. */
export interface CallSite extends Site {
  readonly expr: Expr & { k: 'call' | 'new' };
  /** The argument as which a function is handed on here; undefined where it is what is called. */
  readonly handed?: number;
}

/** An element of markup in code. */
export interface ElementSite extends Site {
  readonly expr: Expr & { k: 'element' };
}

export interface Callers {
  /** Who calls a function, or hands it on to be called: in its file, and in those that import it. */
  of(module: Module, fn: number): readonly CallSite[];
  /** Who calls what is kept of a call (`const send = once(() => { … })`); undefined where it is not kept, or used in another way. */
  kept(module: Module, site: number): readonly CallSite[] | undefined;
  /** Where a function of the project calls what it is handed at this argument of a call; undefined where it is none of the project. */
  running(module: Module, use: { readonly site: number; readonly index: number }): readonly Site[] | undefined;
  /** Who makes an instance of a class. */
  making(module: Module, cls: number): readonly CallSite[];
  /** Elements of markup in code whose tag is this, in its file and in those that import it. */
  elements(module: Module, is: (tag: Expr, at: Module) => boolean): readonly ElementSite[];
  /** Elements that render a component, which is a function or a class. */
  rendering(module: Module, kind: 'function' | 'class', id: number): readonly ElementSite[];
  /** Places that lead to a function without calling it: elements that render it or hand it on, where it is put to be called by others, and where the member of a class is read that it stands for. */
  shown(module: Module, fn: number): readonly Site[];
  /** Elements that render what is kept of a call (`const Page = memo(() => { … })`). */
  shownAs(module: Module, site: number): readonly Site[];
  /** Files near one: those that it imports, that import it, and that import or are imported beside it. What they share goes by one name in them. */
  near(module: Module): readonly Module[];
  /** Who brings about what somebody else was handed to run: by the name of an event, or by a message. */
  readonly announced: Announcements;
  /** The setting by which whoever is handed the object of a method decides to call it. */
  overseen(module: Module, fn: number): Overseen | undefined;
  /** Who starts a file as a process or a thread of its own. */
  starting(module: Module): readonly CallSite[];
  /** Who starts the program that a file belongs to once more, handing over one of these words: any, where there are none. */
  restarting(module: Module, marks: readonly string[]): readonly CallSite[];
  /** Who imports a file: with its own start, or while it runs (`await import('./telemetry.js')`). Undefined where they are too many to ask. @param asShown of a component: who shows it, in the place of who imports it */
  importing(module: Module, asShown: boolean): readonly Site[] | undefined;
}

export interface CallersInput {
  readonly evaluator: Evaluator;
  /** Files that import one, and files that start it, without those of tests. */
  readonly importers: (path: string) => readonly string[];
  readonly startedBy: (path: string) => readonly string[];
  /** Files in which one of these texts stands. */
  readonly naming: (texts: readonly string[]) => readonly string[];
  readonly resolve: (specifier: string, from: string) => string | undefined;
}

/** Files that are parsed to find the callers of one function, and how far re-exports and instances are followed. */
const maxFiles = 80;
const maxHops = 4;
/** A file that more import is reached by everybody. */
const maxImporters = 6;
/** Files near one that are looked into. */
const maxNear = 40;

export function newCallers({ evaluator, importers, startedBy, naming, resolve }: CallersInput): Callers {
  const callable = newReceivers(evaluator);
  const indices = new Map<Module, ReadonlyMap<string, readonly Mentioned[]>>();
  const using = new Map<string, readonly Module[]>();
  const neighbours = new Map<string, readonly Module[]>();
  return {
    of(module, fn) {
      const names = namesOf(module.facts, fn);
      const is = (x: Expr, at: Module): boolean => callable(x, at, module).some((v) => v.k === 'function' && v.fn === fn && v.module.path === module.path);
      return modulesUsing(module).flatMap((at) => named(at, names).flatMap(({ site, called, handed }) => {
        if (called && site.expr.k === 'call' && is(site.expr.callee, at)) return [site];
        const index = handed ? site.expr.args.findIndex((a) => isNamed(unbound(a), at.facts, names) && is(unbound(a), at)) : -1;
        if (index < 0) return [];
        return (site.expr.k === 'call' ? callsOfKept(at, site.expr) : undefined) ?? [handedTo(site, at, index)];
      }));
    },
    kept(module, site) {
      const made = module.facts.calls[site]?.expr;
      return made && callsOfKept(module, made);
    },
    running(module, { site, index }) {
      const x = module.facts.calls[site]?.expr;
      return (x?.k === 'call' || x?.k === 'new') && index >= 0 ? runsIn(module, x, index, undefined, evaluator) : undefined;
    },
    making(module, cls) {
      const names = classNamesOf(module.facts, cls);
      const is = (x: Expr, at: Module): boolean => callable(x, at, module).some((v) => v.k === 'class' && v.class === cls && v.module.path === module.path);
      return modulesUsing(module).flatMap((at) => named(at, names).flatMap(({ site, called }) => (called && site.expr.k === 'new' && is(site.expr.callee, at) ? [site] : [])));
    },
    elements,
    shown(module, fn) {
      const names = namesOf(module.facts, fn);
      const is = (x: Expr, at: Module): boolean => isNamed(x, at.facts, names) && callable(x, at, module).some((v) => v.k === 'function' && v.fn === fn && v.module.path === module.path);
      return [...handledIn(module, fn), ...modulesUsing(module).flatMap((at) => [...handledBeside(at, module, fn), ...readIn(at, module, fn, evaluator), ...givenAsOption(at, is, evaluator), ...shownIn(at, is), ...storedIn(at, is, (callee) => callable(callee, at, module).some((v) => v.k === 'function' || v.k === 'class'))])];
    },
    shownAs(module, site) {
      const made = module.facts.calls[site]?.expr;
      const { binding, names } = keptAs(module, made);
      const is = (x: Expr, at: Module): boolean => x.k === 'name' && (at === module ? x.binding === binding : isNamed(x, at.facts, names) && importsFrom(at, x.binding, module));
      return made && (binding >= 0 || names.size > 0) ? modulesUsing(module).flatMap((at) => shownIn(at, is)) : [];
    },
    near(module) {
      const known = neighbours.get(module.path);
      if (known) return known;
      const users = importers(module.path).slice(0, maxNear);
      const used = importsOf(module);
      const paths = new Set([...users, ...used, ...users.flatMap((path) => { const at = evaluator.module(path); return at ? importsOf(at) : []; }), ...used.flatMap((path) => importers(path))]);
      paths.delete(module.path);
      const out = [...paths].slice(0, maxNear).flatMap((path) => evaluator.module(path) ?? []);
      neighbours.set(module.path, out);
      return out;
    },
    rendering(module, kind, id) {
      const names = kind === 'function' ? namesOf(module.facts, id) : classNamesOf(module.facts, id);
      return elements(module, (tag, at) => isNamed(tag, at.facts, names) && callable(tag, at, module).some((v) => v.k === kind && (v.k === 'function' ? v.fn : v.class) === id && v.module.path === module.path));
    },
    announced: newAnnouncements({ evaluator, naming, starting, importers }),
    overseen: (module, fn) => overseenBy(module, fn, modulesUsing(module), evaluator),
    starting,
    restarting(module, marks) {
      const all = [module.path, ...startedBy(ownProgram)].flatMap((path) => { const at = evaluator.module(path); return at ? sitesIn(at, (x) => isStarter(x.callee, at.facts)) : []; });
      return [...new Map(all.map((s) => [s.expr, s])).values()].filter((s) => { const what = startsItself(s); return (what === 'program' || (what === 'file' && s.module.path === module.path)) && handsOver(s, marks); });
    },
    importing(module, asShown) {
      const by = importers(module.path);
      if (by.length > maxImporters) return undefined;
      return by.flatMap((path) => {
        const at = evaluator.module(path);
        if (!at) return [];
        const named = asShown ? at.facts.bindings.flatMap(({ import: from }, i) => (from?.name === 'default' && resolve(from.from, path) === module.path ? showingIn(at, i) : [])) : [];
        return at.facts.calls.flatMap((c): Site[] => {
          const from = c.expr?.k === 'import' ? c.expr.of : c.expr?.k === 'call' && c.expr.callee.k === 'free' && c.expr.callee.name === 'require' ? c.expr.args[0] : undefined;
          return from?.k === 'text' && resolve(from.v, path) === module.path ? [{ module: at, fn: c.fn, guard: c.guard }] : [];
        }).concat(asShown ? named : isStatic(at.facts, path, module.path) ? [{ module: at, fn: -1, guard: -1 }] : []);
      });
    },
  };

  function starting(module: Module): readonly CallSite[] {
    const name = baseName(module.path);
    // Who names it without its ending resolves it: `require.resolve('./send')`.
    return [...new Set([...startedBy(module.path), ...importers(module.path)])].flatMap((path) => {
      const at = evaluator.module(path);
      return at ? sitesIn(at, (x) => isStarter(x.callee, at.facts) && x.args.some((a) => namesFile(a, name, at.facts, 0))) : [];
    });
  }

  function handedTo(site: CallSite, at: Module, index: number): CallSite {
    const running = runsIn(at, site.expr, index, undefined, evaluator);
    return { ...site, handed: index, ...(running?.length && { running }) };
  }

  /** The files of the project that one imports. */
  function importsOf({ path, facts }: Module): string[] {
    const specifiers = new Set(facts.bindings.flatMap((b) => { const from = b.import?.from ?? requiredBy(b); return from?.startsWith('.') ? [from] : []; }));
    return [...specifiers].slice(0, maxNear).flatMap((from) => resolve(from, path) ?? []);
  }

  function elements(module: Module, is: (tag: Expr, at: Module) => boolean): ElementSite[] {
    return modulesUsing(module).flatMap((at) => at.facts.elements.flatMap(({ expr, fn, guard }): ElementSite[] => (expr.k === 'element' && typeof expr.tag !== 'string' && is(expr.tag, at) ? [{ module: at, fn, guard, expr }] : [])));
  }

  /** Calls whose callee, or one of whose arguments, goes by one of these names. */
  function named(at: Module, names: ReadonlySet<string>): readonly Mentioned[] {
    let index = indices.get(at);
    if (!index) indices.set(at, (index = indexOf(at)));
    const out = new Map<Expr, Mentioned>();
    for (const name of names) for (const m of index.get(name) ?? []) { const known = out.get(m.site.expr); out.set(m.site.expr, known ? { site: m.site, called: known.called || m.called, handed: known.handed || m.handed } : m); }
    return [...out.values()];
  }

  /** `this.send = debounce(send)`: what is kept of a call that was handed a function is called in its place. */
  function callsOfKept(at: Module, made: Expr): readonly CallSite[] | undefined {
    for (const [id, c] of at.facts.classes.entries()) for (const [name, f] of Object.entries(c.fields)) if (f.writes.some((w) => w.value === made)) return sitesIn(at, (x) => x.callee.k === 'member' && x.callee.key === name && x.callee.of.k === 'this' && x.callee.of.class === id);
    const { binding: kept, names } = keptAs(at, made);
    if (kept < 0 && names.size === 0) return undefined;
    // Who is handed it may call it, too.
    if (kept >= 0 && sitesIn(at, ({ args }) => args.some((a) => a.k === 'name' && a.binding === kept)).length > 0) return undefined;
    const own = sitesIn(at, ({ callee: x }) => (x.k === 'name' && x.binding === kept) || (x.k === 'member' && typeof x.key === 'string' && names.has(x.key) && x.of.k === 'free' && x.of.name === 'exports'));
    const others = names.size > 0 ? callsOfImported(at, names) : [];
    return others && (names.size === 0 || own.length + others.length > 0) ? [...own, ...others] : undefined;
  }

  function importsFrom(at: Module, binding: number, of: Module): boolean {
    const from = at.facts.bindings[binding]?.import?.from;
    return from !== undefined && resolve(from, at.path) === of.path;
  }

  /** Calls of what other files import under one of these names; undefined where one of them does anything else with it. */
  function callsOfImported(of: Module, names: ReadonlySet<string>): readonly CallSite[] | undefined {
    const out: CallSite[] = [];
    for (const at of modulesUsing(of)) {
      if (at === of) continue;
      const leads = (from: string): boolean => resolve(from, at.path) === of.path;
      const named = new Set<number>(), whole = new Set<number>();
      for (const [i, b] of at.facts.bindings.entries()) {
        const required = b.import ? undefined : requiredBy(b);
        if (b.import && (names.has(b.import.name) || b.import.name === '*') && leads(b.import.from)) (b.import.name === '*' ? whole : named).add(i);
        else if (required !== undefined && leads(required)) whole.add(i);
      }
      const sites = named.size + whole.size > 0 ? sitesIn(at, ({ callee: x }) => (x.k === 'name' ? named.has(x.binding) : x.k === 'member' && typeof x.key === 'string' && names.has(x.key) && x.of.k === 'name' && whole.has(x.of.binding))) : [];
      if (named.size > 0 && sites.length === 0) return undefined;
      out.push(...sites);
    }
    return out;
  }

  /** The module itself, those that import it, and those that import from these what they hand on. */
  function modulesUsing(module: Module): readonly Module[] {
    const known = using.get(module.path) ?? searched(module);
    using.set(module.path, known);
    return known;
  }

  function searched(module: Module): Module[] {
    const out = new Map([[module.path, module]]);
    // Who loads it by a worked-out path names it as whoever starts it does.
    for (const path of startedBy(module.path)) { const m = evaluator.module(path); if (m?.facts.calls.some((c) => c.expr?.k === 'import' && c.expr.of.k !== 'text')) out.set(path, m); }
    let edge = [module.path];
    for (let hop = 0; hop < maxHops && edge.length && out.size < maxFiles; hop++) {
      edge = edge.flatMap((path) => importers(path)).filter((path) => !out.has(path)).slice(0, maxFiles - out.size);
      for (const path of edge) { const m = evaluator.module(path); if (m) out.set(path, m); }
      // Beyond the first step only what hands something on is of interest.
      edge = edge.filter((path) => { const facts = out.get(path)?.facts; return facts !== undefined && handsOn(facts, path, out); });
    }
    return [...out.values()];
  }

  function isStatic(facts: ModuleFacts, path: string, to: string): boolean {
    const leads = (from: string): boolean => resolve(from, path) === to;
    return facts.bindings.some((b) => b.import !== undefined && leads(b.import.from)) || facts.stars.some(leads) || Object.values(facts.exports).some((e) => e.k === 'from' && leads(e.from));
  }

  function handsOn(facts: ModuleFacts, path: string, known: ReadonlyMap<string, Module>): boolean {
    const leads = (from: string): boolean => { const to = resolve(from, path); return to !== undefined && known.has(to); };
    return facts.stars.some(leads) || Object.values(facts.exports).some((e) => (e.k === 'from' ? leads(e.from) : isInstance(e.value, facts) || isTakenFrom(e.value, facts, leads)));
  }

  /** What is handed on as it was required: `exports.Usage = usage_1.Usage`. */
  function isTakenFrom(x: Expr, facts: ModuleFacts, leads: (from: string) => boolean): boolean {
    if (x.k === 'member') return isTakenFrom(x.of, facts, leads);
    const b = x.k === 'name' ? facts.bindings[x.binding] : undefined;
    const from = b && requiredBy(b);
    return from !== undefined && leads(from);
  }

  function isInstance(x: Expr, facts: ModuleFacts): boolean {
    if (x.k === 'new' || x.k === 'object') return true;
    const b = x.k === 'name' ? facts.bindings[x.binding] : undefined;
    return b !== undefined && (b.import !== undefined || b.writes.some((w) => w.value.k === 'new'));
  }
}

/** The name that what a call makes is kept under, and those under which it is handed out. */
function keptAs({ facts }: Module, made: Expr | undefined): { readonly binding: number; readonly names: ReadonlySet<string> } {
  const binding = facts.bindings.findIndex((b) => b.writes.some((w) => w.value === made && w.path.length === 0));
  return { binding, names: new Set(Object.entries(facts.exports).flatMap(([name, e]) => (e.k === 'value' && (e.value === made || (e.value.k === 'name' && e.value.binding === binding)) ? [name] : []))) };
}

/** A call in which a name stands: as what is called, or as what is handed over. */
interface Mentioned { readonly site: CallSite; readonly called: boolean; readonly handed: boolean }

function indexOf(module: Module): ReadonlyMap<string, readonly Mentioned[]> {
  const out = new Map<string, Mentioned[]>();
  const add = (name: string, m: Mentioned): void => { const list = out.get(name); if (list) list.push(m); else out.set(name, [m]); };
  for (const site of sitesIn(module, () => true)) {
    for (const name of aliasesOf(site.expr.callee, module.facts)) add(name, { site, called: true, handed: false });
    for (const a of site.expr.args) for (const name of aliasesOf(unbound(a), module.facts)) add(name, { site, called: false, handed: true });
  }
  return out;
}

function sitesIn(module: Module, matches: (x: Expr & { k: 'call' | 'new' }) => boolean): CallSite[] {
  return module.facts.calls.flatMap((c): CallSite[] => ((c.expr?.k === 'call' || c.expr?.k === 'new') && matches(c.expr) ? [{ module, fn: c.fn, guard: c.guard, expr: c.expr }] : []));
}

function isStarter(callee: Expr, facts: ModuleFacts): boolean {
  const b = callee.k === 'name' ? facts.bindings[callee.binding] : undefined;
  const name = callee.k === 'member' ? callee.key : callee.k === 'free' ? callee.name : b?.import && b.import.name !== 'default' && b.import.name !== '*' ? b.import.name : b?.name;
  return typeof name === 'string' && starterNames.has(name);
}
