import { callsElements } from '../../facts/summaries/called-parameters.ts';
import { handsOn, reduces } from '../../matching/callers.ts';
import { newSettling, newSlot, type Slot } from '../../facts/summaries/settling.ts';
import { fillersOf } from '../../facts/summaries/filled.ts';
import { isMadeOfParameter, keptSites } from '../../facts/summaries/setters.ts';
import { sitesByFunction, type Site } from '../../facts/summaries/sites.ts';
import type { Expr } from '../../facts/types.ts';
import type { Connections } from './connections.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import { isHandedOver } from '../flows/handed.ts';
import { isGiven, isGivenCommand } from './given-commands.ts';
import type { Frame, Module } from '../modules.ts';
import { promiseSteps } from '../folding/core.ts';
import type { Reaches } from './reach.ts';
import type { RawEgress, Sites } from './sites.ts';
import { isOpen, targetKey, type RawTarget } from './targets.ts';
import type { Value } from '../folding/values.ts';
import { isNamedByCallers } from './worked-out-members.ts';

/** Functions are summed up inside each other no deeper than this: a stack is finite. */
const maxSummarised = 60;
/** Calls of functions of the project that are gone into: from one site, for one summary, and for a file. Functions that call each other multiply; what a summary does not come to is taken to hang on the callers. */
const maxSteps = { site: 600, summary: 150, file: 12_000 };

/** What is spent on the calls of a file, and whether it was enough. */
export interface Steps {
  /** Begins with a site of the file. */
  begin(): void;
  /** Takes a step into a function; false where there are none left, or it would be one too many. */
  take(isTooDeep: boolean, sends: () => boolean): boolean;
  /** Something was not looked at. */
  miss(): void;
  readonly limited: boolean;
}

/** A site that its function's callers decide on. */
export interface Dependent {
  readonly site: Site;
  /** Whether its callers decide where it goes; `decided` are the targets that they do not. */
  readonly decides: boolean;
  readonly decided: ReadonlySet<string>;
  /** Hosts that its callers do not decide, where they decide nothing but what object it is called on. */
  readonly settled?: ReadonlySet<string>;
  /** Whether its callers say what command it runs, or by a word which of the things it does that an API does. */
  readonly runs: boolean;
  /** What it sends of that which its callers hand over. */
  readonly given: readonly RawEgress[];
  /** Whether it stands in another function of the module, and goes where this one was told before. */
  readonly kept?: true;
  /** Functions that it hands what its callers hand over, and that keep it for others. */
  readonly keepers?: readonly (Value & { k: 'function' })[];
}

export interface Dependents {
  /** The sites inside a function whose destination, or whose callee, hangs on its parameters (or its object's). */
  of(module: Module, fn: number): readonly Dependent[];
  /** The sites of other functions that go where a function was told, which keeps that: who calls it decides, and nobody who calls them. */
  kept(module: Module, fn: number): readonly Dependent[];
  /** Whether a function may have such sites, itself or by one that it calls. */
  keeps(module: Module, fn: number): boolean;
  /** All sites of a function: on an object that is not as its class says, any of them may send elsewhere. */
  every(module: Module, fn: number): readonly Dependent[];
  readonly steps: Steps;
}

/**
 * Sums up functions: which of their sites their callers decide on. Each is summed up once; one that is asked for while it is being summed up has
 * none, until what it leads to is settled.
 * @param found what a site sends in an activation
 * @param rows the rows of the APIs that a call may be of
 * @param connections what is written to what a send opens
 */
export function newDependents(evaluator: Evaluator, reaches: Reaches, found: (module: Module, site: Site, frame: Frame, depth: number) => readonly RawEgress[], rows: Sites['rows'], connections: Connections): Dependents {
  const summaries = new Map<Module, Slot<readonly Dependent[]>[]>();
  const whole = new Map<Module, Slot<readonly Dependent[]>[]>();
  const settling = newSettling<readonly Dependent[]>({ least: [], isLeast: (list) => list.length === 0, isMost: () => false });
  const kept = new Map<Module, (readonly Dependent[])[]>();
  const inside = new Map<Module, Map<number, Site[]>>();
  const left = { site: maxSteps.site, file: maxSteps.file };
  let limited = false;
  /** How many functions are being summed up inside each other, and whether one of them leads further than is looked. */
  let summarised = 0;
  let cut = false;
  return {
    of: dependent, every, kept: keptBy,
    keeps: (module, fn) => keptSites(module.facts).has(fn) || dependent(module, fn).some((d) => d.keepers),
    steps: {
      begin() { left.site = maxSteps.site; },
      take(isTooDeep, sends) {
        if (!isTooDeep && --left.site >= 0 && --left.file >= 0) return true;
        if (summarised > 0) cut = true;
        else limited ||= sends();
        return false;
      },
      miss() { limited = true; },
      get limited() { return limited; },
    },
  };

  function dependent(module: Module, fn: number): readonly Dependent[] {
    return summary(summaries, module, fn, () => dependentIn(module, fn));
  }

  function summary(kept: Map<Module, Slot<readonly Dependent[]>[]>, module: Module, fn: number, work: () => readonly Dependent[]): readonly Dependent[] {
    let known = kept.get(module);
    if (!known) kept.set(module, (known = []));
    return settling.ask((known[fn] ??= newSlot()), () => {
      if (summarised >= maxSummarised) { limited ||= reaches.fn(module, fn) === 2; cut = true; return []; }
      summarised++;
      try { return work(); } finally { summarised--; }
    });
  }

  function every(module: Module, fn: number): readonly Dependent[] {
    return summary(whole, module, fn, () => {
      const known = new Map(dependent(module, fn).map((d) => [d.site, d]));
      return (sitesIn(module).get(fn) ?? []).flatMap((site): Dependent[] => {
        if (reaches.site(module, site) === 0) return [];
        const own = known.get(site) ?? { site, decides: false, given: [], runs: false, decided: new Set() };
        if (own.decides) return [own];
        // Where its callers decide nothing, another path of the same host is nothing new.
        return [{ ...own, decides: true, settled: new Set(found(module, site, module.root, 1).flatMap((e) => e.targets.map((t) => hostKeyOf(e, t)))) }];
      });
    });
  }

  /** Not asked while functions are summed up: what is kept is read by functions that lead back to who keeps it. */
  function keptBy(module: Module, fn: number): readonly Dependent[] {
    const sites = summarised === 0 ? keptSites(module.facts).get(fn) : undefined;
    if (!sites) return [];
    let known = kept.get(module);
    if (!known) kept.set(module, (known = []));
    // One that is asked for again on the way has none.
    return (known[fn] ??= ((known[fn] = []), sites.flatMap((site) => keptAt(module, site, fn))));
  }

  function keptAt(module: Module, site: Site, fn: number): Dependent[] {
    const reach = reaches.site(module, site), x = module.facts.calls[site]?.expr;
    if (reach === 0) return [];
    // It may be what is kept that is called.
    const isCalled = x?.k === 'call' && hangsOn(evaluator.values(x.callee, module.root), new Set([fn]));
    if (reach < 2 && !isCalled) return [];
    const isTold = (t: RawTarget): boolean => t.params.some((p) => p.module === module && p.fn === fn);
    const symbolic = found(module, site, module.root, 1).filter((e) => e.handed === undefined);
    if (!isCalled && !symbolic.some((e) => e.targets.some(isTold))) return [];
    return [{ site, decides: true, kept: true, given: [], runs: false, decided: new Set(symbolic.flatMap((e) => e.targets.flatMap((t) => (isTold(t) ? [] : [keyOf(e, t)])))) }];
  }

  /** The functions that a call hands something of what these functions are given, and that keep it for others. */
  function keepersOf(expr: Expr & { k: 'call' | 'new' }, module: Module, owners: ReadonlySet<number>): (Value & { k: 'function' })[] {
    if (!expr.args.some((x) => [...owners].some((fn) => isMadeOfParameter(x, fn, module.facts)))) return [];
    return evaluator.targets(expr, module.root).flatMap(({ callee }) => (callee.k === 'function' && keptSites(callee.module.facts).has(callee.fn) ? [callee] : []));
  }

  function dependentIn(module: Module, fn: number): Dependent[] {
    const owners = ownersOf(module, fn);
    return (sitesIn(module).get(fn) ?? []).flatMap((site): Dependent[] => {
      if (reaches.site(module, site) === 0) return [];
      const expr = module.facts.calls[site]?.expr;
      cut = false;
      left.site = maxSteps.summary;
      const symbolic = found(module, site, module.root, 1);
      const further = cut;
      const runs = (expr?.k === 'call' || expr?.k === 'new') && runsGiven(expr, module, owners);
      const handed = runs || (expr?.k === 'call' && (hangsOn(evaluator.values(expr.callee, module.root), owners) || isHandedOn(expr, module, fn, owners) || (symbolic.length === 0 && isOfGiven(expr.callee, module, owners))));
      const given = symbolic.filter((e) => e.handed !== undefined || isHandedOver(e, module, owners, connections(e)));
      const keepers = expr?.k === 'call' || expr?.k === 'new' ? keepersOf(expr, module, owners) : [];
      const decides = handed || further || symbolic.some((e) => !e.handed && e.targets.some(isOpen)) || (symbolic.length === 0 && isNamedByCallers(evaluator, site, module, (values) => hangsOn(values, owners)));
      if (!decides && keepers.length === 0 && given.length === 0) return [];
      return [{ site, decides, given, runs, ...(keepers.length > 0 && { keepers }), decided: new Set(symbolic.flatMap((e) => e.targets.map((t) => keyOf(e, t)))) }];
    });
  }

  /** Whether a promise is handed what these functions are given, to call it, or a list that they are given is reduced by what calls its elements. */
  function isHandedOn({ callee, args }: Expr & { k: 'call' }, module: Module, fn: number, owners: ReadonlySet<number>): boolean {
    if (callee.k !== 'member' || typeof callee.key !== 'string') return false;
    // Of what sends by itself as well, each call would be gone into.
    if (promiseSteps.has(callee.key) || (handsOn.has(callee.key) && reaches.fn(module, fn) === 1)) return args[0]?.k === 'name' && hangsOn(evaluator.values(args[0], module.root), owners);
    return reduces(callee.key) && callsElements(args[0], module.facts) && hangsOn(evaluator.values(callee.of, module.root), owners);
  }

  /** Whether a method is called of an object that these functions are given: of one of another class it may send what that of the declared class does not. */
  function isOfGiven(callee: Expr, module: Module, owners: ReadonlySet<number>): boolean {
    if (callee.k !== 'member') return false;
    const { of } = callee;
    const b = of.k === 'name' ? module.facts.bindings[of.binding]?.param : undefined;
    const field = of.k === 'member' && of.of.k === 'this' && typeof of.key === 'string' ? module.facts.classes[of.of.class]?.fields[of.key]?.writes.some(({ value: v }) => v.k === 'name' && owners.has(module.facts.bindings[v.binding]?.param?.fn ?? -1)) : false;
    if (!field && !(b && owners.has(b.fn))) return false;
    return evaluator.values(callee, module.root).some((v) => v.k === 'function' && v.self?.k === 'instance' && reaches.fn(v.module, v.fn) === 2);
  }

  /** Whether a call runs a command that these functions are given, or is told by a word of theirs what to do, itself or through functions that it hands it on to. */
  function runsGiven(expr: Expr & { k: 'call' | 'new' }, module: Module, owners: ReadonlySet<number>): boolean {
    if (rows(expr, module.root).some(({ row, args }) => row.runs && isGivenCommand(evaluator, row, args, owners))) return true;
    return evaluator.targets(expr, module.root).some(({ callee, args }) => {
      if (args.count === -1) return false;
      if (callee.k === 'api') return callee.nodes.some((n) => n.literal) && hangsOn(args.at(0), owners);
      return callee.k === 'function' && expr.k === 'call' && dependent(callee.module, callee.fn).some((d) => d.runs) && args.exprs.some((_, i) => args.at(i).some((v) => isGiven(v, owners)));
    });
  }

  /** A function's own parameters, those of the functions around it, and for a method those of its class's constructor, and of what fills its fields. */
  function ownersOf(module: Module, fn: number): ReadonlySet<number> {
    const { functions, classes } = module.facts;
    const out = new Set<number>();
    for (let at = fn, n = 0; at >= 0 && n < 20; at = functions[at]?.up ?? -1, n++) {
      out.add(at);
      const cls = functions[at]?.class ?? -1, ctor = classes[cls]?.ctor ?? -1;
      if (ctor >= 0) out.add(ctor);
      if (cls >= 0) for (const filler of fillersOf(module.facts, cls)) out.add(filler);
    }
    return out;
  }

  function sitesIn(module: Module): Map<number, Site[]> {
    let out = inside.get(module);
    if (!out) inside.set(module, (out = sitesByFunction(module.facts, (key) => evaluator.catalogue.written.has(key))));
    return out;
  }
}

export function keyOf(e: RawEgress, t: RawTarget): string {
  return `${e.channel} ${targetKey(t)}`;
}

export function hostKeyOf({ channel }: RawEgress, { target }: RawTarget): string {
  return `${channel} ${target.kind} ${'host' in target ? target.host : 'name' in target ? target.name : ''}`;
}

function hangsOn(values: readonly Value[], owners: ReadonlySet<number>): boolean {
  return values.some((v) => v.k === 'hole' && v.hole.kind === 'param' && owners.has(v.hole.fn));
}
