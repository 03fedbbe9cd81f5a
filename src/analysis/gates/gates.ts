import type { Expr } from '../../facts/types.ts';
import type { Module } from '../modules.ts';
import type { Callers, CallSite, Site } from './callers.ts';
import type { Announcement } from './announced.ts';
import { agreedTo } from './agreed.ts';
import { isKey } from './asked.ts';
import { choicesOf, replacedBy } from './choices.ts';
import { isMeant, markOf } from './told-apart.ts';
import { namesIn } from './names.ts';
import { occasionsOf } from './occasions.ts';
import { isMessageEvent } from '../../matching/starters.ts';
import { marksOf } from './restarts.ts';
import { shownAt, type Question } from './question.ts';

/** A condition that switches a send off: the setting it asks, and where. */
export interface RawGate {
  readonly name: string;
  readonly module: Module;
  readonly line: number;
}

/** What stands before a place on every way to it. */
export interface Way {
  /** The condition that says most surely that it decides. */
  readonly gate: (RawGate & { readonly strength: number }) | undefined;
  /** Everything that is asked, by name: a gate may go by a name that says nothing. */
  readonly asks: ReadonlySet<string>;
}

export interface Gates {
  /** What dominates a place. @param whole whether what is asked further out is wanted too, where a gate is found */
  at(site: Site, whole: boolean): Way;
  /** What stands before each of several places. */
  each(sites: readonly Site[]): Way;
  /** Only conditions of the functions that a place stands in. */
  around(site: Site): Way;
}

/** Callers are followed this far. */
const maxSteps = 9;
/** Beyond so many steps it is no longer asked who imports a file: nearly everything leads to the start of a program. */
const maxImports = 4;

const nothing: Way = { gate: undefined, asks: new Set() };

/**
 * What *dominates* a place: a condition around it; else one around each call of its function, wherever they stand; else one around each
 * construction of its object, each start of its process, each import of its file while the program runs. One way that asks nothing makes it none.
 */
export function newGates(callers: Callers, question: Question): Gates {
  const known = new Map<string, Way>();
  const open = new Set<string>();
  let circles = 0;
  let whole = false;
  return { at: (site, all) => { whole = all; return wayTo(site, 0); }, each: (sites) => every(sites, 0) ?? nothing, around: ({ module, fn, guard }) => before(within(module, fn, guard), replaced(module, fn)) };

  /** @param inside whether it is left from within a function, which runs later than what the module does by itself */
  function wayTo(site: Site, depth: number, inside = false): Way {
    const { module, fn, guard, asked = [] } = site;
    const around = asked.reduceRight((way, { test, sense }) => before(wayOf(test, sense, module), way), guardsOf(module, guard));
    if ((isSwitch(around) && !whole) || depth > maxSteps) return around;
    const found = before(before(around, restarted(module, guard, depth)), before(toObject(module, fn, isCall(site) ? site.expr.s : site.s, depth), toFunction(module, fn, depth, inside)));
    return isSwitch(found) ? found : before(found, occasioned(module, fn, guard, depth));
  }

  /** What stands before what is written to a field of an object: the places where one is made. */
  function toObject(module: Module, fn: number, s: number | undefined, depth: number): Way {
    const cls = s === undefined ? -1 : module.facts.classes.findIndex((c) => c.fn === fn && s >= c.s && s < c.e && Object.values(c.fields).some((f) => !f.static && f.writes.some(({ value }) => s >= value.s && s < value.e)));
    return (cls >= 0 && every([...callers.making(module, cls), ...callers.rendering(module, 'class', cls)], depth)) || nothing;
  }

  function toFunction(module: Module, fn: number, depth: number, inside: boolean): Way {
    const { shown } = module.facts;
    const asShown = fn < 0 && (shown === 'body' || (shown === 'members' && inside));
    const key = `${module.path}\0${asShown ? 'shown' : fn}`;
    const answer = known.get(key);
    if (answer) return answer;
    const seen = circles;
    open.add(key);
    const out = fn < 0 ? ofModule(module, depth, asShown) : ofFunction(module, fn, depth);
    open.delete(key);
    // What was found in a circle hangs on where it was entered.
    if (circles === seen) known.set(key, out);
    return out;
  }

  function guardsOf(module: Module, guard: number): Way {
    let out = nothing;
    for (let g = guard; g >= 0; g = module.facts.guards[g]?.up ?? -1) {
      const { test, sense } = module.facts.guards[g] as Module['facts']['guards'][number];
      out = before(out, wayOf(test, sense, module));
    }
    return out;
  }

  function wayOf(test: Expr, sense: boolean, module: Module): Way {
    const asked = question(test, sense, module);
    return { asks: new Set([...namesIn(test, sense, module), ...(asked?.names ?? [])]), gate: asked && { name: asked.name, module: asked.module, line: shownAt(asked, test, module), strength: asked.strength } };
  }

  function ofFunction(module: Module, fn: number, depth: number): Way {
    const own = module.facts.functions[fn];
    if (!own) return nothing;
    const around = guardsOf(module, own.guard);
    // A function that stands where it is handed over is called from there.
    if (own.use !== undefined || own.returned) {
      const after = own.use ? before(around, calledAs(module, module.facts.calls[own.use.site]?.expr, own.use.index, depth)) : around;
      const handed = isSwitch(after) && !whole ? after : before(after, wayTo({ module, fn: own.up, guard: own.guard }, depth + 1, true));
      // What comes of the call it is handed to may be kept, to be called later.
      const kept = own.use && !isSwitch(handed) ? callers.kept(module, own.use.site) : undefined;
      const shown = own.use && !isSwitch(handed) ? callers.shownAs(module, own.use.site) : [];
      const later = every([...(kept ?? []), ...shown, ...(own.use || isSwitch(handed) ? [] : givenBack(module, own.up))], depth);
      if (later && isSwitch(later)) return before(handed, later);
      const running = own.use && !isSwitch(handed) ? callers.running(module, own.use) : undefined;
      // Whoever is handed it may ask before it runs it; who calls those is no way to this place.
      return running?.length ? before(handed, conditions(running)) : handed;
    }
    if (isSwitch(around)) return around;
    const instead = replaced(module, fn);
    if (isSwitch(instead)) return before(around, instead);
    const posted = announced(callers.announced.handled(module, fn) ?? callers.announced.published(module, fn), depth);
    if (isSwitch(posted)) return before(around, posted);
    const agreed = agreedTo(module, fn), overseen = agreed ? undefined : callers.overseen(module, fn);
    const left = agreed ?? overseen?.gate;
    if (left && callers.of(module, fn).length === 0) return { gate: { ...left, strength: 2 }, asks: new Set([...around.asks, left.name, ...(overseen?.also ?? [])]) };
    const called = every([...callers.of(module, fn), ...callers.shown(module, fn)].filter((s) => !(s.module.path === module.path && s.fn === fn)), depth);
    if (called && isSwitch(called)) return before(around, called);
    const chosen = choicesOf(module, fn).map(({ test, sense }) => wayOf(test, sense, module));
    if (chosen[0] && chosen.every(isSwitch)) return before(around, chosen[0]);
    const made = own.class >= 0 ? every([...callers.making(module, own.class), ...callers.rendering(module, 'class', own.class)], depth) : undefined;
    // Code runs only where what it stands in has run.
    return before(before(around, called ?? nothing), made && isSwitch(made) ? made : before(made ?? nothing, wayTo({ module, fn: own.up, guard: -1 }, depth + 1, true)));
  }

  /** Calls of what a function gave back, where each of its own calls is kept. */
  function givenBack(module: Module, fn: number): readonly CallSite[] {
    const made = fn < 0 ? [] : callers.of(module, fn).map((s) => (s.handed === undefined && s.expr.k === 'call' ? callers.kept(s.module, s.expr.site) : undefined));
    return made.length > 0 && made.every((m) => m !== undefined && m.length > 0) ? made.flatMap((m) => m ?? []) : [];
  }

  /** What was asked before a function was put in the place of another: `let send = post; if (optedOut) send = () => {};`. */
  function replaced(module: Module, fn: number): Way {
    const [first, second] = replacedBy(module, fn) ?? [];
    const guard = second && module.facts.guards[second.guard];
    return first && second && guard && guard.up === first.guard && second.fn === first.fn && second.op === '=' ? wayOf(guard.test, !guard.sense, module) : nothing;
  }

  /** What stands before a place that only a program comes to which has been started by itself: what stands before those starts. */
  function restarted(module: Module, guard: number, depth: number): Way {
    for (let g = guard; g >= 0; g = module.facts.guards[g]?.up ?? -1) {
      const { test, sense } = module.facts.guards[g] as Module['facts']['guards'][number];
      const marks = marksOf(test, sense, module);
      const way = marks && every(callers.restarting(module, marks), depth + 1);
      if (way) return way;
    }
    return nothing;
  }

  /** What stands before whatever made a condition come out as it has to: where the queue was filled, where the client was set. */
  function occasioned(module: Module, fn: number, guard: number, depth: number): Way {
    for (let g = guard; g >= 0; g = module.facts.guards[g]?.up ?? -1) {
      const key = `${module.path}\0when ${g}`;
      if (open.has(key)) { circles++; continue; }
      const { test, sense } = module.facts.guards[g] as Module['facts']['guards'][number];
      const occasions = occasionsOf(test, sense, module, fn) ?? meantBy(test, sense, module, fn);
      if (!occasions) continue;
      open.add(key);
      const way = every(occasions, depth + 1);
      open.delete(key);
      if (way && isSwitch(way)) return way;
    }
    return nothing;
  }

  /** Of those who tell a function something, those who may tell what a condition wants to hear. */
  function meantBy(test: Expr, sense: boolean, module: Module, fn: number): readonly Announcement[] | undefined {
    const mark = markOf(test, sense, module), own = module.facts.functions[fn];
    if (!mark || !own) return undefined;
    const handed = own.use ? [{ module, expr: module.facts.calls[own.use.site]?.expr, handed: own.use.index }] : callers.of(module, fn);
    const by = [callers.announced.handled(module, fn), ...handed.map(({ module: at, expr, handed: index }) => (index !== undefined && (expr?.k === 'call' || expr?.k === 'new') ? callers.announced.of(at, expr, index) : undefined))].flatMap((a) => a ?? []);
    const meant = by.filter((a) => isMeant(a, mark));
    return meant.length > 0 && meant.length < by.length ? meant : undefined;
  }

  /** What stands before what a started program is told: the starts of it. */
  function told(module: Module, x: Expr | undefined, depth: number): Way {
    const [event] = x?.k === 'call' ? x.args : [];
    return (event?.k === 'text' && isMessageEvent(event.v) && every(callers.restarting(module, []), depth + 1)) || nothing;
  }

  /** What stands before each of those who tell whoever listens. */
  function announced(by: readonly Announcement[] | undefined, depth: number): Way {
    return (by && depth < maxSteps && every(by, depth + 1)) || nothing;
  }

  function calledAs(module: Module, x: Expr | undefined, index: number | undefined, depth: number): Way {
    if (index === undefined) return nothing;
    const way = before(settledBefore(module, x, index), told(module, x, depth));
    return isSwitch(way) ? way : before(way, announced(x && (x.k === 'call' || x.k === 'new') ? callers.announced.of(module, x, index) : undefined, depth));
  }

  /** What a promise has asked by coming to good: `demandConsent().then(() => { … })`. */
  function settledBefore(module: Module, x: Expr | undefined, index: number): Way {
    if (x?.k !== 'call' || index !== 0 || x.callee.k !== 'member' || x.callee.key !== 'then' || x.callee.of.k !== 'call') return nothing;
    const { of } = x.callee;
    const test: Expr = { k: 'unary', op: 'returns', of: { k: 'await', of, s: of.s, e: of.e }, s: of.s, e: of.e };
    return wayOf(test, true, module);
  }

  /** What surrounds a place in its own function, and that in those that it is written out in: it is made only where they have come to it. */
  function within(module: Module, fn: number, guard: number): Way {
    let way = guardsOf(module, guard);
    for (let f = module.facts.functions[fn]; f; f = module.facts.functions[f.up]) way = before(way, guardsOf(module, f.guard));
    return way;
  }

  /** What each of these is surrounded by in its own function, and in those that it is written out in. */
  function conditions(sites: readonly Site[]): Way {
    const ways = sites.map(({ module, fn, guard }) => within(module, fn, guard));
    return ways.every(({ gate }) => gate) ? (ways[0] ?? nothing) : nothing;
  }

  function ofModule(module: Module, depth: number, asShown: boolean): Way {
    const imported = depth > maxImports ? undefined : callers.importing(module, asShown);
    return (imported && every([...callers.starting(module), ...imported], depth)) ?? nothing;
  }

  /** What stands before each of these: one of them that asks nothing leaves nothing. */
  function every(sites: readonly Site[], depth: number): Way | undefined {
    let out: Way | undefined;
    for (const s of sites) {
      if (open.has(`${s.module.path}\0${s.fn}`) && s.guard < 0 && !s.asked) { circles++; continue; }
      const way = before(before(wayTo(s, depth + 1), s.running ? conditions(s.running) : nothing), isCall(s) ? calledAs(s.module, s.expr, s.handed, depth) : nothing);
      if (!out) { out = way; continue; }
      const gate = out.gate && way.gate ? chosen(out.gate, way.gate) : undefined;
      out = { gate, asks: new Set([...out.asks].filter((name) => way.asks.has(name))) };
      if (!gate && out.asks.size === 0) return out;
    }
    return out;
  }
}

const isCall = (s: Site | CallSite): s is CallSite => 'expr' in s;

/** A condition that is about more than a key. */
const isSwitch = ({ gate }: Way): boolean => gate !== undefined && !isKey(gate);

/** Of what is asked on two ways: what says most surely that it decides, but no more than a key where one of them asks for no more. */
function chosen(a: NonNullable<Way['gate']>, b: NonNullable<Way['gate']>): NonNullable<Way['gate']> {
  if (isKey(a) || isKey(b)) return isKey(a) ? a : b;
  return b.strength > a.strength ? b : a;
}

/** One way and what stands before it: the nearer gate counts, unless the other says it more surely. */
export function before(near: Way, far: Way): Way {
  if (far === nothing) return near;
  if (near === nothing) return far;
  const gate = near.gate && far.gate ? (far.gate.strength > near.gate.strength ? far.gate : near.gate) : (near.gate ?? far.gate);
  return { gate, asks: new Set([...near.asks, ...far.asks]) };
}
