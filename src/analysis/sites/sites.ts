import { isInjected, isRequestOption } from '../../matching/injected.ts';
import { callsElements } from '../../facts/summaries/called-parameters.ts';
import { classCalledOn } from '../../facts/summaries/called-on.ts';
import { standsAt, writeAt, type Site } from '../../facts/summaries/sites.ts';
import type { Expr } from '../../facts/types.ts';
import { lineOf } from '../../facts/types.ts';
import { CALL, CONSTRUCT, stepFrom, type CompiledCall, type PathNode } from '../../matching/index.ts';
import { isCalledByName } from '../folding/called-by-strangers.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Frame, Module } from '../modules.ts';
import { reductions } from '../folding/lists.ts';
import { unknown, type Api, type Args, type Value } from '../folding/values.ts';
import { targetsOf } from './roles.ts';
import type { RawTarget } from './targets.ts';
import { firstLiteral } from '../folding/calls.ts';
import { commandTargets } from './commands.ts';
import { plainBy } from './encryption.ts';
import type { TypeOf } from '../types.ts';
import { fed, type Feed } from './feeds.ts';
import { newConnections, type Connections } from './connections.ts';
import { hostKeyOf, keyOf, newDependents, type Dependent } from './dependents.ts';
import { mergedInto, writtenAt } from './elements.ts';
import { namedIn } from './outlets.ts';
import { clientsOf, destinationsOf } from './over.ts';
import { tagged } from '../folding/templates.ts';
import { newInjections } from './injections.ts';
import { askedOf, serviceOf } from './bound-services.ts';
import type { Reaches } from './reach.ts';
import { mergesMembers, toldApart } from './worked-out-members.ts';
import { handsOn, reduces } from '../../matching/callers.ts';

/** A step on the way from a call to the send, before it is tied to a root. */
export interface RawHop {
  readonly name: string;
  readonly module: Module;
  /** The place in it that goes on; -1 for an element. */
  readonly site: Site;
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
  /** The option with which nothing is encrypted, as it is written. */
  readonly plain?: string | undefined;
  /** The clients that it sends by. */
  readonly over?: readonly Api[];
  readonly via: readonly RawHop[];
  /** How a call hands data over that does nothing but that: where it goes is decided at the send. Empty: by its own arguments, to what was opened elsewhere. */
  readonly handed?: readonly Feed[];
  /** Whether the API that sends is one that a call only names. */
  readonly named?: true;
  /** Whether the call only says where another one sends, whenever that is made. */
  readonly kept?: true;
}

/** Finds what call sites send: directly by a row, or through functions and classes of the project. */
export interface Sites {
  at(module: Module, site: number, frame: Frame): readonly RawEgress[];
  /** Where a site of the file says that another function is to send, which reads what is kept. Asked last: what keeps is mostly called by what it decides on. */
  kept(module: Module, site: number, frame: Frame): readonly RawEgress[];
  /** What calling a value with these arguments would send: a component with its props. */
  call(callee: Expr, args: readonly Expr[], frame: Frame): readonly RawEgress[];
  /** What constructing an object of a class sends that has no constructor of its own, where the parent needs no arguments. */
  implicit(module: Module, cls: number): readonly RawEgress[];
  /** What a method of an object sends by what the object was made with, whoever calls it. */
  by(method: Value & { k: 'function' }): readonly RawEgress[];
  /** Whether a chain of wrappers was longer than what is followed. */
  readonly limited: boolean;
  /** What is written to the connection that a send opens, in any module. */
  readonly connections: Connections;
  /** Rows that carry data over a connection opened elsewhere, at this site. */
  rows(expr: Expr & { k: 'call' | 'new' | 'template' }, frame: Frame): readonly { row: CompiledCall; api: Api; args: Args }[];
}

/** Functions that forward to functions are followed this far; beyond, the limit is said to be hit. */
const maxWrappers = 10;

/** Functions that hand on what they are handed are followed this far: no activation is worked out for them. */
const maxHanding = 30;

export function newSites(evaluator: Evaluator, reaches: Reaches, linted: Module, typeOf?: TypeOf): Sites {
  const connections = newConnections(evaluator, reaches, rows);
  const dependents = newDependents(evaluator, reaches, found, rows, connections);
  const { steps } = dependents;
  /** Whether it is what is kept that is asked for. */
  let keeping = false;
  const injections = newInjections(evaluator, reaches, linted, steps.miss);
  return {
    rows, by, connections,
    get limited() { return steps.limited; },
    call: (callee, exprs, frame) => (reaches.expr(callee, frame.module) === 0 ? [] : evaluator.values(callee, frame).flatMap((v) => (v.k === 'api' ? direct(v, evaluator.args(exprs, frame), false) : v.k === 'function' ? through(v, evaluator.args(exprs, frame), 0) : []))),
    implicit: (module, cls) => (reaches.expr(module.facts.classes[cls]?.extends ?? { k: 'opaque', s: 0, e: 0 }, module) === 0 ? [] : inherited(module, cls, evaluator.args([], module.root), 0).filter((e) => e.via.length === 0 && needsNoArguments(e.row))),
    kept: (module, site, frame) => {
      const x = module.facts.calls[site]?.expr;
      if ((x?.k !== 'call' && x?.k !== 'new') || reaches.site(module, site) < 2) return [];
      if (!evaluator.targets(x, frame).some(({ callee }) => mayKeep(callee, x.callee, module))) return [];
      steps.begin();
      keeping = true;
      try { return found(module, site, frame, 0).filter((e) => e.kept && !isForwarded(e)); } finally { keeping = false; }
    },
    at: (module, site, frame) => {
      steps.begin();
      const out = found(module, site, frame, 0);
      const typed = out.length === 0 && typeOf ? byType(module, site, frame) : out;
      return (typed.length === 0 ? injectedBy(module, site) : typed).filter((e) => !isForwarded(e));
    },
  };

  /** Whether a call may tell others where to send. Of an object that is made in the same file its methods say it, wherever they are called. */
  function mayKeep(callee: Value, x: Expr, { facts }: Module): boolean {
    if (callee.k === 'class') return dependents.keeps(callee.module, callee.module.facts.classes[callee.class]?.ctor ?? -1);
    if (callee.k !== 'function' || !dependents.keeps(callee.module, callee.fn)) return false;
    let root = x;
    while (root.k === 'member' || root.k === 'call') root = root.k === 'member' ? root.of : root.callee;
    return callee.self?.k !== 'instance' || root.k === 'this' || (root.k === 'name' && facts.bindings[root.binding]?.import !== undefined);
  }

  /** A call that only hands its caller's address on within one file is no place of its own: where the address is decided is, and the send, unless nobody can tell there what is called. */
  function isForwarded(e: RawEgress): boolean {
    const last = e.via[e.via.length - 1];
    return last !== undefined && e.targets.every((t) => t.target.kind === 'caller') && e.via.every((h) => h.module === linted) && (e.handed !== undefined || found(linted, last.site, linted.root, 0).length > 0);
  }


  function found(module: Module, site: number, frame: Frame, depth: number): readonly RawEgress[] {
    const reach = reaches.site(module, site);
    if (reach === 0 || (reach === 1 && frame === module.root)) return [];
    const write = writeAt(module.facts, site);
    if (write) return writtenAt(evaluator, write, frame, () => true);
    const expr = module.facts.calls[site]?.expr;
    if (expr?.k === 'template' && expr.tag) return evaluator.values(expr.tag, frame).flatMap((callee) => (callee.k === 'api' ? direct(callee, evaluator.tagArgs(expr, frame), false) : callee.k === 'function' ? through(callee, evaluator.args(tagged(expr), frame), depth) : []));
    if (expr?.k === 'import') return imported(expr, frame);
    if (expr?.k !== 'call' && expr?.k !== 'new') return [];
    if (expr.k === 'call' && expr.callee.k === 'super') return inherited(module, expr.callee.class, evaluator.args(expr.args, frame), depth);
    const out: RawEgress[] = mergesMembers(expr) ? mergedInto(evaluator, evaluator.args(expr.args, frame)) : [];
    for (const { callee, args, constructs } of evaluator.targets(expr, frame)) {
      if (args.count === -1) continue;
      const makes = expr.k === 'new' || constructs === true;
      if (callee.k === 'api') out.push(...direct(callee, args, makes));
      else if (callee.k === 'method' && handsOn.has(callee.name)) out.push(...handed(callee.of, callee.name, args));
      else if (callee.k === 'method' && reduces(callee.name)) out.push(...reducedBy(callee.of, callee.name, args, depth));
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
    const call = (given: Args): RawEgress[] => evaluator.values({ k: 'free', name, s: callee.s, e: callee.e }, root).flatMap((api) => (api.k === 'api' ? direct(api, given, false) : []));
    const service = serviceOf(evaluator, callee, args);
    if (service) return service.own ? [] : call(askedOf(service, args));
    // A parameter of its own may be anything that it is called with: an address tells it only where it is taken out of what is handed over.
    const address = !b ? /^https?:\/\/[^/.]+\./i : (b.param?.path.length ?? 0) > 0 ? /^(?:https?:\/)?\//i : undefined;
    const isTold = sure || (b?.param !== undefined && b.param.path.length > 0 && isCalledByName(facts, b.param.fn, b.param.index, args.frame.module.path)) || (address !== undefined && args.at(0).some((v) => v.k === 'text' && typeof v.parts[0] === 'string' && address.test(v.parts[0])))
      || args.at(1).some((v) => v.k === 'object' && v.entries.some(({ key }) => key !== undefined && isRequestOption(key)));
    return isTold ? call(args) : [];
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

  /** Functions that a list holds are called one after the other by what it is reduced by; of a list that is not known, something is. */
  function reducedBy(of: Value, name: string, args: Args, depth: number): RawEgress[] {
    if (!callsElements(args.exprs[0], args.frame.module.facts)) return [];
    const anything: Args = { ...args, exprs: args.exprs.slice(1), count: 2, at: (i) => (i === 1 ? evaluator.member(of, '[]') : [unknown('a reduction')]) };
    const steps = reductions(evaluator, of, name, args)?.calls ?? [anything];
    return steps.flatMap((step) => args.at(0).flatMap((f) => (f.k === 'api' ? direct(f, step, false) : f.k === 'function' ? through(f, step, depth) : [])));
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
    const sent = toldApart(evaluator, api, args).flatMap((given) => sentBy(api, given, construct));
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
      const name = row.ifNamed ? row.name.replace(/\*$/, lastOf(api)) : row.name;
      return [{ row, channel, name, targets: destinationsOf(evaluator, row, api, args), args, api, ...(row.over && { over: clientsOf(evaluator, row, args) }), plain: plainBy(evaluator, row, api, args), via: [] }];
    });
  }

  /** A call of a function of the project: what it sends where its parameters say. */
  function through(callee: Value & { k: 'function' }, args: Args, depth: number): RawEgress[] {
    const own = (isElsewise(callee) ? dependents.every : dependents.of)(callee.module, callee.fn);
    const sites = keeping ? own.concat(dependents.kept(callee.module, callee.fn)) : own;
    if (sites.length === 0) return [];
    if (!steps.take(depth >= maxWrappers, () => reaches.fn(callee.module, callee.fn) === 2)) return [];
    // A function that only sends by what it is handed: nothing handed that sends, nothing sent.
    if (reaches.fn(callee.module, callee.fn) === 1 && !isElsewise(callee) && !isHanded(callee, args)) return [];
    return hopped(callee, sites, args, callee.module.facts.functions[callee.fn]?.name || 'a function', depth);
  }

  /** Whether something that may send is handed to a function: by this call, to the functions around it, or to what it is a method of. */
  function isHanded(callee: Value & { k: 'function' }, args: Args): boolean {
    const sends = (given: Args | undefined): boolean => given?.exprs.some((x) => reaches.expr(x, given.frame.module) > 0) ?? false;
    if (sends(args)) return true;
    for (let at: Frame | undefined = callee.frame; at; at = at.up) if (sends(at.args)) return true;
    const { self } = callee;
    // A plain function that is bound to an object: what that is written with is handed over.
    if (self?.k === 'object') return self.from !== undefined && reaches.expr(self.from.expr, self.from.frame.module) > 0;
    if (self?.k === 'instance' && isElsewise(callee) && reaches.expr({ k: 'class', id: self.class, s: 0, e: 0 }, self.module) > 0) return true;
    return self?.k === 'instance' && (sends(self.args) || (self.set?.some((s) => sends(s.args)) ?? false));
  }

  function constructed(callee: Value & { k: 'class' }, args: Args, depth: number): RawEgress[] {
    const c = callee.module.facts.classes[callee.class];
    if (!c || depth >= maxWrappers) return [];
    if (c.ctor < 0) return c.extends ? inherited(callee.module, callee.class, args, depth + 1) : [];
    const own = dependents.of(callee.module, c.ctor);
    const sites = keeping ? own.concat(dependents.kept(callee.module, c.ctor)) : own;
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
    const isFollowed = ({ decides, keepers }: Dependent): boolean => decides || (keeping && (keepers?.some((k) => dependents.kept(k.module, k.fn).length > 0) ?? false));
    const frame = sites.some(isFollowed) ? evaluator.frameOf(callee, args) : undefined;
    const hop = (site: Site): RawHop => ({ name, module, site, s: standsAt(module.facts, site)?.s ?? 0 });
    const sent = sites.flatMap((d) => (frame && isFollowed(d) ? found(module, d.site, d.kept ? afterwards(frame, d.site, args) : frame, depth + 1) : []).flatMap((e): RawEgress[] => {
      const { site, decided, settled } = d;
      const targets = e.handed ? [] : e.targets.filter((t) => !decided.has(keyOf(e, t)) && !settled?.has(hostKeyOf(e, t)));
      return targets.length ? [{ ...e, targets, via: [hop(site), ...e.via], ...(d.kept && { kept: d.kept }) }] : [];
    }));
    const { sends, cut: more } = fed(sites.flatMap(({ site, given }) => given.flatMap((e) => (e.via.length < maxHanding ? [{ via: [hop(site), ...e.via], feed: { module, fn, args, self, up, sends: e } }] : []))), sent.filter((e) => !e.kept));
    if (more || sites.some(({ given }) => given.some((e) => e.via.length >= maxHanding))) steps.miss();
    return [...sent, ...sends];
  }

  function by(callee: Value & { k: 'function' }): readonly RawEgress[] {
    const { module, fn, self, frame: up } = callee;
    steps.begin();
    const frame: Frame = { module, fn, args: undefined, self, up, depth: 1, done: new Map() };
    return (isElsewise(callee) ? dependents.every : dependents.of)(module, fn).flatMap(({ site, decides, decided, settled }) => (decides ? found(module, site, frame, 1) : []).flatMap((e): RawEgress[] => {
      const targets = e.handed ? [] : e.targets.filter((t) => (t.target.kind === 'fixed' || t.target.kind === 'configured') && !decided.has(keyOf(e, t)) && !settled?.has(hostKeyOf(e, t)));
      return targets.length ? [{ ...e, targets, via: [{ name: module.facts.functions[fn]?.name || 'a function', module, site, s: standsAt(module.facts, site)?.s ?? 0 }, ...e.via] }] : [];
    }));
  }
}

/**
 * The activation of the function around a site after another one of the module was called, and kept what it was handed: names and fields that it
 * writes are what it was handed, and of the function's own parameters nothing is known.
 */
function afterwards(frame: Frame, site: Site, args: Args): Frame {
  const { module, fn, self, depth } = frame;
  const { facts } = module;
  const root: Frame = { module, fn: -1, args: undefined, self: undefined, up: frame, depth, done: new Map() };
  const own = standsAt(facts, site)?.fn ?? -1, cls = facts.functions[own]?.class ?? -1;
  if (own < 0) return root;
  const told = self?.k === 'instance' ? { ...self, set: [...(self.set ?? []), { fn, args }] } : self?.k === 'class' ? { ...self, frame: root } : self;
  return { module, fn: own, args: undefined, self: cls >= 0 && cls === facts.functions[fn]?.class ? told : undefined, up: root, depth, done: new Map() };
}

/** Whether a function does nothing but throw: another is put in its place before anybody calls it. */
function isStub({ module: { facts }, fn }: Value & { k: 'function' }): boolean {
  return facts.functions[fn]?.returns.length === 0 && facts.stops.some((s) => s.fn === fn && s.guard < 0 && !s.rejects) && facts.calls.every((c) => c.fn !== fn || c.expr?.k === 'new');
}

/**
 * Whether a method runs on an object that may differ from what its class says: others write its fields, or its own class overrides what is inherited.
 * A plain function that is called on an object which it does not stand in knows nothing of that by itself.
 */
function isElsewise({ module, fn, self }: Value & { k: 'function' }): boolean {
  const { s = 0, class: cls = -1 } = module.facts.functions[fn] ?? {};
  if (self?.k === 'object' && self.from) {
    const { expr, frame } = self.from;
    return cls < 0 && (frame.module !== module || s < expr.s || s > expr.e);
  }
  if (self?.k === 'instance' && cls < 0) return classCalledOn(fn, module.facts) < 0;
  if (self?.k !== 'instance') return false;
  return Boolean(self.given?.length) || (cls >= 0 && (self.module !== module || self.class !== cls));
}

function isAnyMember({ name }: Api): boolean {
  return name === '*' || name.endsWith('.*');
}

/** The name that an API is called by. */
export function lastOf({ name }: Api): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** Whether a constructor goes without arguments: an address is an option at most. */
function needsNoArguments({ roles }: CompiledCall): boolean {
  return [...(roles.url ?? []), ...(roles.host ?? [])].every((p) => p.keys.length > 0);
}

export function hopLine(hop: RawHop): number {
  return lineOf(hop.module.facts.lines, hop.s);
}
