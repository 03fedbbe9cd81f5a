import { isInjected, isRequestOption } from '../matching/injected.ts';
import { newSettling, newSlot, type Slot } from '../facts/settling.ts';
import type { Expr } from '../facts/types.ts';
import { lineOf } from '../facts/types.ts';
import { CALL, CONSTRUCT, stepFrom, type CompiledCall, type PathNode } from '../matching/index.ts';
import type { Evaluator } from './evaluate.ts';
import type { Frame, Module } from './modules.ts';
import { type Api, type Args, type Value } from './values.ts';
import { targetsOf } from './roles.ts';
import { isOpen, targetKey, type RawTarget } from './targets.ts';
import { firstLiteral } from './calls.ts';
import { commandTargets } from './commands.ts';
import { isGiven, isGivenCommand } from './given-commands.ts';
import type { TypeOf } from './types.ts';
import { fed, type Feed } from './feeds.ts';
import { isHandedOver } from './flows/handed.ts';
import { namedIn } from './outlets.ts';
import { tagged } from './templates.ts';
import { newInjections } from './injections.ts';
import { callsByFunction, handsOn, type Reaches } from './reach.ts';

/** A step on the way from a call to the send, before it is tied to a root. */
export interface RawHop {
  readonly name: string;
  readonly module: Module;
  /** The call in it that goes on; -1 for an element. */
  readonly site: number;
  readonly s: number;
}

/** One send found at a site, with where it goes and how it is reached. */
export interface RawEgress {
  readonly row: CompiledCall;
  readonly channel: NonNullable<CompiledCall['sends']>;
  readonly name: string;
  readonly targets: readonly RawTarget[];
  readonly args: Args;
  readonly api: Api;
  readonly via: readonly RawHop[];
  /** How a call hands data over that does nothing but that: where it goes is decided at the send. Empty: by its own arguments, to what was opened elsewhere. */
  readonly handed?: readonly Feed[];
  /** Whether the API that sends is one that a call only names. */
  readonly named?: true;
}

/** Finds what call sites send: directly by a row, or through functions and classes of the project. */
export interface Sites {
  at(module: Module, site: number, frame: Frame): readonly RawEgress[];
  /** What calling a value with these arguments would send: a component with its props. */
  call(callee: Expr, args: readonly Expr[], frame: Frame): readonly RawEgress[];
  /** What constructing an object of a class sends that has no constructor of its own, where the parent needs no arguments. */
  implicit(module: Module, cls: number): readonly RawEgress[];
  /** What a method of an object sends by what the object was made with, whoever calls it. */
  by(method: Value & { k: 'function' }): readonly RawEgress[];
  /** Whether a chain of wrappers was longer than what is followed. */
  readonly limited: boolean;
  /** Rows that carry data over a connection opened elsewhere, at this site. */
  rows(expr: Expr & { k: 'call' | 'new' | 'template' }, frame: Frame): readonly { row: CompiledCall; api: Api; args: Args }[];
}

/** Functions that forward to functions are followed this far; beyond, the limit is said to be hit. */
const maxWrappers = 10;

/** Functions that hand on what they are handed are followed this far: no activation is worked out for them. */
const maxHanding = 30;

/** Functions are summed up inside each other no deeper than this: a stack is finite. */
const maxSummarised = 60;
/** Calls of functions of the project that are gone into: from one site, for one summary, and for a file. Functions that call each other multiply; what a summary does not come to is taken to hang on the callers. */
const maxSteps = { site: 600, summary: 150, file: 12_000 };

export function newSites(evaluator: Evaluator, reaches: Reaches, linted: Module, typeOf?: TypeOf): Sites {
  const summaries = new Map<Module, Slot<readonly Dependent[]>[]>();
  const whole = new Map<Module, Slot<readonly Dependent[]>[]>();
  const settling = newSettling<readonly Dependent[]>({ least: [], isLeast: (list) => list.length === 0, isMost: () => false });
  const inside = new Map<Module, Map<number, number[]>>();
  const injections = newInjections(evaluator, reaches, linted);
  let limited = false;
  /** How many functions are being summed up inside each other, and whether one of them leads further than is looked. */
  let summarised = 0;
  let cut = false;
  const left = { site: maxSteps.site, file: maxSteps.file };
  return {
    rows, by,
    get limited() { return limited; },
    call: (callee, exprs, frame) => (reaches.expr(callee, frame.module) === 0 ? [] : evaluator.values(callee, frame).flatMap((v) => (v.k === 'api' ? direct(v, evaluator.args(exprs, frame), false) : v.k === 'function' ? through(v, evaluator.args(exprs, frame), 0) : []))),
    implicit: (module, cls) => (reaches.expr(module.facts.classes[cls]?.extends ?? { k: 'opaque', s: 0, e: 0 }, module) === 0 ? [] : inherited(module, cls, evaluator.args([], module.root), 0).filter((e) => e.via.length === 0 && needsNoArguments(e.row))),
    at: (module, site, frame) => {
      left.site = maxSteps.site;
      const out = found(module, site, frame, 0);
      const typed = out.length === 0 && typeOf ? byType(module, site, frame) : out;
      return (typed.length === 0 ? injectedBy(module, site) : typed).filter((e) => !isForwarded(e));
    },
  };

  /** A call that only hands its caller's address on within one file is no place of its own: where the address is decided is, and the send, unless nobody can tell there what is called. */
  function isForwarded(e: RawEgress): boolean {
    const last = e.via[e.via.length - 1];
    return last !== undefined && e.targets.every((t) => t.target.kind === 'caller') && e.via.every((h) => h.module === linted) && (e.handed !== undefined || found(linted, last.site, linted.root, 0).length > 0);
  }


  function found(module: Module, site: number, frame: Frame, depth: number): readonly RawEgress[] {
    const reach = reaches.site(module, site);
    if (reach === 0 || (reach === 1 && frame === module.root)) return [];
    const expr = module.facts.calls[site]?.expr;
    if (expr?.k === 'template' && expr.tag) return evaluator.values(expr.tag, frame).flatMap((callee) => (callee.k === 'api' ? direct(callee, evaluator.tagArgs(expr, frame), false) : callee.k === 'function' ? through(callee, evaluator.args(tagged(expr), frame), depth) : []));
    if (expr?.k === 'import') return imported(expr, frame);
    if (expr?.k !== 'call' && expr?.k !== 'new') return [];
    if (expr.k === 'call' && expr.callee.k === 'super') return inherited(module, expr.callee.class, evaluator.args(expr.args, frame), depth);
    const out: RawEgress[] = [];
    for (const { callee, args, constructs } of evaluator.targets(expr, frame)) {
      if (args.count === -1) continue;
      const makes = expr.k === 'new' || constructs === true;
      if (callee.k === 'api') out.push(...direct(callee, args, makes));
      else if (callee.k === 'method' && handsOn.has(callee.name)) out.push(...handed(callee.of, callee.name, args));
      else if (callee.k === 'function' && !makes) out.push(...(isStub(callee) ? injectedInto(expr.callee, args, true) : through(callee, args, depth)));
      else if (callee.k === 'class' && makes) out.push(...constructed(callee, args, depth));
      else if (callee.k === 'function') { const made = callee.module.facts.functions[callee.fn]?.makes; if (made !== undefined) out.push(...constructed({ k: 'class', module: callee.module, class: made, frame: callee.frame }, args, depth)); }
      else if (callee.k === 'hole' && expr.k === 'call') out.push(...injectedInto(expr.callee, args));
    }
    return out;
  }

  /** A module that is fetched from an address. */
  function imported(expr: Expr & { k: 'import' }, frame: Frame): RawEgress[] {
    return evaluator.values({ k: 'free', name: 'import', s: expr.s, e: expr.e }, frame).flatMap((api) => (api.k === 'api' ? direct(api, evaluator.args([expr.of], frame), false) : []));
  }

  /** What a function is handed by a call in the file, where it calls that. What it sends is for its callers to say. */
  function injectedBy(module: Module, site: number): RawEgress[] {
    const x = module.facts.calls[site]?.expr;
    if (module !== linted || x?.k !== 'call' || reaches.expr(x.callee, module) !== 1) return [];
    const apis = new Map(injections(site).flatMap((at) => evaluator.values(x.callee, at)).flatMap((v) => (v.k === 'api' ? [[`${v.package} ${v.name}`, v] as const] : [])));
    return [...apis.values()].flatMap((api) => direct(api, evaluator.args(x.args, module.root), false));
  }

  /** A global function that a receiver has, of which nothing is known, or that is handed over by its name: told by what it is handed. */
  function injectedInto(callee: Expr, args: Args, sure = false): RawEgress[] {
    const { root, facts } = args.frame.module;
    const b = callee.k === 'name' ? facts.bindings[callee.binding] : undefined;
    const name = callee.k === 'member' ? callee.key : b?.param && b.name;
    if (typeof name !== 'string' || !isInjected(name)) return [];
    // A parameter of its own may be anything that it is called with: an address tells it only where it is taken out of what is handed over.
    const address = !b ? /^https?:\/\/[^/.]+\./i : (b.param?.path.length ?? 0) > 0 ? /^(?:https?:\/)?\//i : undefined;
    const isTold = sure || (address !== undefined && args.at(0).some((v) => v.k === 'text' && typeof v.parts[0] === 'string' && address.test(v.parts[0])))
      || args.at(1).some((v) => v.k === 'object' && v.entries.some(({ key }) => key !== undefined && isRequestOption(key)));
    return isTold ? evaluator.values({ k: 'free', name, s: callee.s, e: callee.e }, root).flatMap((api) => (api.k === 'api' ? direct(api, args, false) : [])) : [];
  }

  /** A method of a receiver that only its type tells. */
  function byType(module: Module, site: number, frame: Frame): readonly RawEgress[] {
    const x = module.facts.calls[site]?.expr;
    if (x?.k !== 'call' || x.callee.k !== 'member' || typeof x.callee.key !== 'string') return [];
    const { of, key } = x.callee;
    if (!evaluator.values(of, frame).every((v) => v.k === 'hole')) return [];
    const said = typeOf?.(of.s, of.e);
    const type = said && evaluator.catalogue.type(said.package, said.name);
    return type ? evaluator.member(evaluator.typed(type, undefined), key).flatMap((v) => (v.k === 'api' ? direct(v, evaluator.args(x.args, frame), false) : [])) : [];
  }

  /** An API that a promise or a list calls: `.then(fetch)`, `urls.map(fetch)`. */
  function handed(of: Value, name: string, args: Args): RawEgress[] {
    const given = name !== 'then' && of.k === 'array' ? of.items.slice(0, 50).flatMap((i) => i()) : [of];
    const each: Args = { frame: args.frame, exprs: [], count: 1, at: (i) => (i === 0 ? given : []) };
    return args.at(0).flatMap((f) => (f.k === 'api' ? direct(f, each, false) : []));
  }

  function rows(expr: Expr & { k: 'call' | 'new' | 'template' }, frame: Frame): { row: CompiledCall; api: Api; args: Args }[] {
    if (expr.k === 'template') {
      const args = evaluator.tagArgs(expr, frame);
      return (expr.tag ? evaluator.values(expr.tag, frame) : []).flatMap((api) => (api.k === 'api' ? nodesOf(api, args, false).flatMap((n) => n.calls.map((row) => ({ row, api, args }))) : []));
    }
    return evaluator.targets(expr, frame).flatMap(({ callee, args, constructs }) => (callee.k === 'api' && args.count !== -1 ? nodesOf(callee, args, expr.k === 'new' || constructs === true).flatMap((n) => n.calls.map((row) => ({ row, api: callee, args }))) : []));
  }

  function nodesOf(api: Api, args: Args, construct: boolean): readonly PathNode[] {
    return stepFrom(api.nodes, construct ? CONSTRUCT : CALL, firstLiteral(api, args));
  }

  function direct(api: Api, args: Args, construct: boolean): RawEgress[] {
    const sent = sentBy(api, args, construct);
    // Of a member that is named at run time any row may be meant: those that fit what is given say more.
    const fitting = sent.length > 1 && isAnyMember(api) ? sent.filter((e) => e.targets.some((t) => t.target.kind !== 'unknown')) : sent;
    return fitting.length ? fitting : sent;
  }

  function sentBy(api: Api, args: Args, construct: boolean): RawEgress[] {
    const nodes = nodesOf(api, args, construct);
    const named = nodes.flatMap(({ type }) => (type?.named ? namedIn(evaluator, { type, args }).map((n): RawEgress => ({ row: n.row, channel: n.row.sends as NonNullable<CompiledCall['sends']>, name: n.row.name, targets: targetsOf(evaluator, n.row, n.api, n.args), args: n.args, api: { ...n.api, made: { type, args, before: undefined } }, via: [], named: true })) : []));
    return [...named, ...sentAt(nodes, api, args)];
  }

  function sentAt(nodes: readonly PathNode[], api: Api, args: Args): RawEgress[] {
    return nodes.flatMap((node) => node.calls).filter((row) => row.sends).flatMap((row): RawEgress[] => {
      const channel = row.sends as NonNullable<CompiledCall['sends']>;
      if (row.runs) return commandTargets(evaluator, row, args).map((c) => ({ row, channel: c.channel, name: `${row.name} ${c.command}`, targets: c.targets, args, api, via: [] }));
      return [{ row, channel, name: row.name, targets: targetsOf(evaluator, row, api, args), args, api, via: [] }];
    });
  }

  /** A call of a function of the project: what it sends where its parameters say. */
  function through(callee: Value & { k: 'function' }, args: Args, depth: number): RawEgress[] {
    const sites = isElsewise(callee) ? every(callee.module, callee.fn) : dependent(callee.module, callee.fn);
    if (sites.length === 0) return [];
    if (depth >= maxWrappers || --left.site < 0 || --left.file < 0) {
      if (summarised > 0) cut = true;
      else limited ||= reaches.fn(callee.module, callee.fn) === 2;
      return [];
    }
    // A function that only sends by what it is handed: nothing handed that sends, nothing sent.
    if (reaches.fn(callee.module, callee.fn) === 1 && !isElsewise(callee) && !isHanded(callee, args)) return [];
    return hopped(callee, sites, args, callee.module.facts.functions[callee.fn]?.name || 'a function', depth);
  }

  /** Whether something that may send is handed to a function: by this call, to the functions around it, or to what it is a method of. */
  function isHanded(callee: Value & { k: 'function' }, args: Args): boolean {
    const sends = (given: Args | undefined): boolean => given?.exprs.some((x) => reaches.expr(x, given.frame.module) > 0) ?? false;
    if (sends(args)) return true;
    for (let at: Frame | undefined = callee.frame; at; at = at.up) if (sends(at.args)) return true;
    return callee.self?.k === 'instance' && (sends(callee.self.args) || (callee.self.set?.some((s) => sends(s.args)) ?? false));
  }

  function constructed(callee: Value & { k: 'class' }, args: Args, depth: number): RawEgress[] {
    const c = callee.module.facts.classes[callee.class];
    if (!c || depth >= maxWrappers) return [];
    if (c.ctor < 0) return c.extends ? inherited(callee.module, callee.class, args, depth + 1) : [];
    const sites = dependent(callee.module, c.ctor);
    if (sites.length === 0) return [];
    const instance: Value = { k: 'instance', module: callee.module, class: callee.class, args, frame: callee.frame };
    return hopped({ k: 'function', module: callee.module, fn: c.ctor, frame: callee.frame, self: instance }, sites, args, c.name, depth);
  }

  /** What the constructor of a class's parent sends: by `super(…)`, or of itself where the class has none of its own. */
  function inherited(module: Module, cls: number, args: Args, depth: number): RawEgress[] {
    const parent = module.facts.classes[cls]?.extends;
    return parent ? evaluator.values(parent, module.root).flatMap((v) => (v.k === 'api' ? direct(v, args, true) : v.k === 'class' ? constructed(v, args, depth) : [])) : [];
  }

  /**
   * What the sites of a function send where it is called. Alternatives that the function decides by itself are judged inside it; a call
   * of it stands for those that its arguments decide. Of a site that is only handed data the activation says no more than the function does.
   */
  function hopped(callee: Value & { k: 'function' }, sites: readonly Dependent[], args: Args, name: string, depth: number): RawEgress[] {
    const { module, fn, self, frame: up } = callee;
    const frame = sites.some((d) => d.decides) ? evaluator.frameOf(callee, args) : undefined;
    const hop = (site: number): RawHop => ({ name, module, site, s: module.facts.calls[site]?.expr.s ?? 0 });
    const sent = sites.flatMap(({ site, decides, decided, settled }) => (decides && frame ? found(module, site, frame, depth + 1) : []).flatMap((e): RawEgress[] => {
      const targets = e.handed ? [] : e.targets.filter((t) => !decided.has(keyOf(e, t)) && !settled?.has(hostKeyOf(e, t)));
      return targets.length ? [{ ...e, targets, via: [hop(site), ...e.via] }] : [];
    }));
    const { sends, cut: more } = fed(sites.flatMap(({ site, given }) => given.flatMap((e) => (e.via.length < maxHanding ? [{ via: [hop(site), ...e.via], feed: { module, fn, args, self, up, sends: e } }] : []))), sent);
    limited ||= more || sites.some(({ given }) => given.some((e) => e.via.length >= maxHanding));
    return [...sent, ...sends];
  }

  function by(callee: Value & { k: 'function' }): readonly RawEgress[] {
    const { module, fn, self, frame: up } = callee;
    left.site = maxSteps.site;
    const frame: Frame = { module, fn, args: undefined, self, up, depth: 1, done: new Map() };
    return (isElsewise(callee) ? every(module, fn) : dependent(module, fn)).flatMap(({ site, decides, decided, settled }) => (decides ? found(module, site, frame, 1) : []).flatMap((e): RawEgress[] => {
      const targets = e.handed ? [] : e.targets.filter((t) => (t.target.kind === 'fixed' || t.target.kind === 'configured') && !decided.has(keyOf(e, t)) && !settled?.has(hostKeyOf(e, t)));
      return targets.length ? [{ ...e, targets, via: [{ name: module.facts.functions[fn]?.name || 'a function', module, site, s: module.facts.calls[site]?.expr.s ?? 0 }, ...e.via] }] : [];
    }));
  }

  /** The sites inside a function whose destination, or whose callee, hangs on its parameters (or its object's). */
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

  /** All sites of a function: on an object that is not as its class says, any of them may send elsewhere. */
  function every(module: Module, fn: number): readonly Dependent[] {
    return summary(whole, module, fn, () => {
      const known = new Map(dependent(module, fn).map((d) => [d.site, d]));
      return (callsIn(module).get(fn) ?? []).flatMap((site): Dependent[] => {
        if (reaches.site(module, site) === 0) return [];
        const own = known.get(site) ?? { site, decides: false, given: [], runs: false, decided: new Set() };
        if (own.decides) return [own];
        // Where its callers decide nothing, another path of the same host is nothing new.
        return [{ ...own, decides: true, settled: new Set(found(module, site, module.root, 1).flatMap((e) => e.targets.map((t) => hostKeyOf(e, t)))) }];
      });
    });
  }

  function dependentIn(module: Module, fn: number): Dependent[] {
    const owners = ownersOf(module, fn);
    return (callsIn(module).get(fn) ?? []).flatMap((site): Dependent[] => {
      if (reaches.site(module, site) === 0) return [];
      const expr = module.facts.calls[site]?.expr;
      cut = false;
      left.site = maxSteps.summary;
      const symbolic = found(module, site, module.root, 1);
      const further = cut;
      const runs = (expr?.k === 'call' || expr?.k === 'new') && runsGiven(expr, module, owners);
      const handed = runs || (expr?.k === 'call' && (hangsOn(evaluator.values(expr.callee, module.root), owners) || (symbolic.length === 0 && isOfGiven(expr.callee, module, owners))));
      const given = symbolic.filter((e) => e.handed !== undefined || isHandedOver(e, module, owners));
      const decides = handed || further || symbolic.some((e) => !e.handed && e.targets.some(isOpen));
      if (!decides && given.length === 0) return [];
      return [{ site, decides, given, runs, decided: new Set(symbolic.flatMap((e) => e.targets.map((t) => keyOf(e, t)))) }];
    });
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

  /** Whether a call runs a command that these functions are given, itself or through functions that it hands it on to. */
  function runsGiven(expr: Expr & { k: 'call' | 'new' }, module: Module, owners: ReadonlySet<number>): boolean {
    return evaluator.targets(expr, module.root).some(({ callee, args }) => {
      if (args.count === -1) return false;
      if (callee.k === 'api') return nodesOf(callee, args, expr.k === 'new').some((n) => n.calls.some((row) => row.runs && isGivenCommand(evaluator, row, args, owners)));
      return callee.k === 'function' && expr.k === 'call' && dependent(callee.module, callee.fn).some((d) => d.runs) && args.exprs.some((_, i) => args.at(i).some((v) => isGiven(v, owners)));
    });
  }

  /** A function's own parameters, those of the functions around it, and for a method those of its class's constructor. */
  function ownersOf(module: Module, fn: number): ReadonlySet<number> {
    const { functions, classes } = module.facts;
    const out = new Set<number>();
    for (let at = fn, n = 0; at >= 0 && n < 20; at = functions[at]?.up ?? -1, n++) {
      out.add(at);
      const ctor = classes[functions[at]?.class ?? -1]?.ctor ?? -1;
      if (ctor >= 0) out.add(ctor);
    }
    return out;
  }

  function callsIn(module: Module): Map<number, number[]> {
    let out = inside.get(module);
    if (!out) inside.set(module, (out = callsByFunction(module)));
    return out;
  }
}

/** A site that its function's callers decide on. */
interface Dependent {
  readonly site: number;
  /** Whether its callers decide where it goes; `decided` are the targets that they do not. */
  readonly decides: boolean;
  readonly decided: ReadonlySet<string>;
  /** Hosts that its callers do not decide, where they decide nothing but what object it is called on. */
  readonly settled?: ReadonlySet<string>;
  /** Whether its callers say what command it runs. */
  readonly runs: boolean;
  /** What it sends of that which its callers hand over. */
  readonly given: readonly RawEgress[];
}

/** Whether a function does nothing but throw: another is put in its place before anybody calls it. */
function isStub({ module: { facts }, fn }: Value & { k: 'function' }): boolean {
  return facts.functions[fn]?.returns.length === 0 && facts.stops.some((s) => s.fn === fn && s.guard < 0 && !s.rejects) && facts.calls.every((c) => c.fn !== fn || c.expr?.k === 'new');
}

/** Whether a method runs on an object that may differ from what its class says: others write its fields, or its own class overrides what is inherited. */
function isElsewise({ module, fn, self }: Value & { k: 'function' }): boolean {
  if (self?.k !== 'instance') return false;
  const declared = module.facts.functions[fn]?.class ?? -1;
  return Boolean(self.given?.length) || (declared >= 0 && (self.module !== module || self.class !== declared));
}

function isAnyMember({ name }: Api): boolean {
  return name === '*' || name.endsWith('.*');
}

/** Whether a constructor goes without arguments: an address is an option at most. */
function needsNoArguments({ roles }: CompiledCall): boolean {
  return [...(roles.url ?? []), ...(roles.host ?? [])].every((p) => p.keys.length > 0);
}

function keyOf(e: RawEgress, t: RawTarget): string {
  return `${e.channel} ${targetKey(t)}`;
}

function hostKeyOf({ channel }: RawEgress, { target }: RawTarget): string {
  return `${channel} ${target.kind} ${'host' in target ? target.host : 'name' in target ? target.name : ''}`;
}

function hangsOn(values: readonly Value[], owners: ReadonlySet<number>): boolean {
  return values.some((v) => v.k === 'hole' && v.hole.kind === 'param' && owners.has(v.hole.fn));
}

export function hopLine(hop: RawHop): number {
  return lineOf(hop.module.facts.lines, hop.s);
}
