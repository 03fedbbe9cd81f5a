import { lineOf } from '../facts/types.ts';
import { standsAt } from '../facts/summaries/sites.ts';
import { isTestPath } from '../matching/tests.ts';
import { shownChannels } from '../matching/mentions.ts';
import { type Catalogue } from '../matching/index.ts';
import type { Destination, Egress, FileAnalysis, Leaving, Location } from './types.ts';
import { parentModules } from '../facts/summaries/heirs.ts';
import { byPurpose, group } from './sites/groups.ts';
import type { Site } from './gates/callers.ts';
import { newGateFinder, type GateFinder } from './gates/finder.ts';
import { newEvaluator, type Evaluator } from './folding/evaluate.ts';
import type { AnalysisInput } from './input.ts';
import { newModule, place, type Module } from './modules.ts';
import { newReaches, newReachMemo, type Reaches, type ReachMemo } from './sites/reach.ts';
import { creationsOf } from './sites/over.ts';
import { lastOf, newSites, hopLine, type RawEgress, type Sites } from './sites/sites.ts';
import { nowhere, type RawTarget } from './sites/targets.ts';
import { carriagesIn, leftOpen, writtenTo } from './sites/carriages.ts';
import { carrying } from './flows/data.ts';
import { isPageAddress } from '../matching/page-schemes.ts';
import { parsePosition } from '../matching/path.ts';
import { isOpen, optionOf } from './sites/options.ts';
import type { Flows } from './flows/data.ts';
import { newFlowFinder, type FlowFinder } from './flows/finder.ts';
import { copiesOf } from './sites/roles.ts';
import { asStarted } from './telemetry/started.ts';
import { type Origin } from './folding/values.ts';
import { apart, collectedIn } from './telemetry/collected.ts';
import { commandsIn } from './sites/ran.ts';
import { elements, writes } from './sites/elements.ts';
import { escaping } from './others/escapes.ts';
import { apartBehind, behind, type Told } from './others/behind.ts';
import { isEncoded } from './sites/encoded.ts';
import { isFlushed, isRestarted } from './telemetry/flushing.ts';
import type { Found } from './sites/found.ts';
import { newInstalls } from './sites/installs.ts';
import { newEndpointLiterals } from './addresses/literals.ts';
import { snippetsIn } from './addresses/snippets.ts';
import { isAskedOfVendor, isTelemetry, isToldOnSomebody } from './telemetry/telemetry.ts';
import { isNativeTelemetry } from '../matching/telemetry.ts';
import { newTelling } from './others/told-by-others.ts';
import { newWeakenings } from './weakened.ts';
import { walkExpressions } from '../facts/summaries/walk.ts';
import { eventAround } from './folding/events.ts';
import { isExposed } from './sites/exposed.ts';

/**
 * Everything known of one file: each egress with its destination and the hops to it, and the endpoint literals.
 * A pure function of its input and of what the reader gives. Never throws on what a program may say.
 */
export function analyse(input: AnalysisInput): FileAnalysis {
  const module = newModule(input.path, input.facts);
  const evaluator = newEvaluator(input, module);
  const found: Found[] = [];
  const reaches = reachesIn(input, evaluator);
  const inTests = isTestPath(input.relative(input.path));
  const sites = newSites(evaluator, reaches, module, input.typeOf);
  const add = ({ expr, fn, guard }: (typeof input.facts.calls)[number], sent: readonly RawEgress[]): void => {
    const raw = sent.filter((e) => counts(e) && !(inTests && e.row.visits && isElsewhere(e)));
    if (raw.length) found.push({ raw, at: expr, ...((expr.k === 'call' || expr.k === 'new') && { call: expr }), fn, guard });
  };
  input.facts.calls.forEach((call, i) => { if (call.expr) add(call, sites.at(module, i, module.root)); });
  input.facts.calls.forEach((call, i) => { if (call.expr) add(call, sites.kept(module, i, module.root)); });
  for (const f of [writes(evaluator, reaches, module, counts), elements(evaluator, sites, module, counts), heirs(sites, module)]) for (const x of f) found.push(x);
  if (!inTests) for (const x of escaping(evaluator, sites, reaches, module, found)) found.push(x);
  const handedOver = new Set(found.flatMap((f) => f.raw.flatMap((e) => (e.over ?? []).flatMap(creationsOf).map(({ args }) => args.exprs))));
  const gates = newGateFinder(input, module, evaluator);
  const placed = found.map((f) => ({ ...f, raw: f.raw.filter((e) => !handedOver.has(e.args.exprs)).map((e) => asStarted(e, found, gates)) }));
  const here = input.relative(input.path);
  const carriages = carriagesIn(module, evaluator, sites.rows, reaches);
  const written = writtenTo(evaluator, module, carriages);
  const left = leftOpen(evaluator, module, carriages, found).map((f) => ({ ...f, raw: f.raw.map((e) => asStarted(e, found, gates)) }));
  const untested = (files: readonly string[]): readonly string[] => files.filter((file) => !isTestPath(input.relative(file)));
  const known: Known = { module, input, gates, evaluator, installs: newInstalls(input), telling: newTelling(module, { evaluator, importers: (file) => untested(input.importers(file)), naming: (texts) => untested(input.naming(texts)) }), isWritten: (exprs) => written.has(exprs) };
  const flows = newFlowFinder({ evaluator, module, connections: sites.connections, relative: input.relative, written, callers: gates.callers, users: (name) => untested(input.importersOfPackage(name)) });
  const all = [...placed, ...left].flatMap((f) => group(f.raw, input.catalogue).flatMap((same) => byPurpose(same, (part) => isNamed(part, destinationOf(part.flatMap((e) => e.targets), input), f, known))).flatMap((same) => { const handed = same[0]?.handed !== undefined; return egressOf(same, f, known, flows, handed).map((egress) => ({ handed, egress })); }));
  const nothing: Pick<FlowFinder, 'of'> = { of: () => none };
  // Code in a text that nothing here runs is read for the telemetry in it only: an example in a message is none.
  const quoted = snippetsIn(evaluator, module).filter(({ at }) => !found.some((f) => f.at.s <= at.e && f.at.e >= at.s)).flatMap((f) => group(f.raw, input.catalogue).flatMap((same) => [toEgress(same, f, known, nothing) ?? []].flat().filter(({ telemetry }) => telemetry || f.runs)));
  all.push(...quoted.map((egress) => ({ handed: false, egress })));
  const chosen = (handed: boolean): Egress[] => all.flatMap((x) => (x.handed === handed ? [x.egress] : [])).sort((a, b) => a.line - b.line || a.column - b.column || (a.api < b.api ? -1 : 1));
  const sent = new Set(found.flatMap((f) => f.raw.map((e) => e.row.vendor)));
  const touched = left.flatMap((f) => f.raw.slice(0, 1).flatMap((e) => (!e.row.vendor || e.row.inert || sent.has(e.row.vendor) || !sent.add(e.row.vendor) ? [] : [toEgress([e], f, known, nothing) ?? []].flat())));
  const literals = newEndpointLiterals(module, evaluator, found.flatMap((f) => f.raw.filter((e) => !e.handed)), inTests, (at) => place(module, at));
  const weakened = newWeakenings(module);
  walkExpressions(input.facts, (x, holder) => { literals.visit(x, holder); weakened.visit(x, holder); });
  return { file: here, egress: chosen(false), handed: chosen(true), touched, commands: () => commandsIn(evaluator, module), collected: apart(collectedIn(evaluator, module, (at) => place(module, at)), all.map(({ egress }) => egress), here), literals: literals.found(), weakened: weakened.found(), limited: evaluator.exhausted || sites.limited || input.facts.isCut === true };
}

/** How near code is to sending is asked of the same modules for each file that imports them: it is kept with what was seen of them. */
export function reachesIn({ catalogue, reader, path }: AnalysisInput, evaluator: Evaluator): Reaches {
  let memo = reader.memo.get('reach') as ReachMemo | undefined;
  if (!memo) reader.memo.set('reach', (memo = newReachMemo()));
  const { settling } = memo;
  settling.forget();
  return newReaches({
    catalogue, memo,
    load(specifier, from) {
      const to = reader.resolve(specifier, from.path);
      if (to === undefined || !(reader.exposes(to) || parentModules(from.facts).has(specifier))) return undefined;
      if (to === path && reader.isBuffer(to)) settling.mark();
      return evaluator.module(to);
    },
  });
}

/**
 * What a page shows or opens counts where its address is known as far as the host: pages set `src` and `href` from data
 * everywhere, and an address that is not known says nothing. Opening a page of a fixed address is a link; it counts where
 * something is put into that address.
 */
function counts(e: RawEgress): boolean {
  if ((e.row.within ?? e.row.over) && e.targets.length === 0) return false;
  if (e.row.needs !== undefined && !isGiven(e, e.row.needs)) return false;
  if (e.row.ifNamed && !isNativeTelemetry(lastOf(e.api))) return false;
  if (e.row.addressed || shownChannels.has(e.channel)) return e.targets.some((t) => t.target.kind === 'fixed' && (e.channel !== 'navigation' || (isPageAddress(t.target.url) && (t.open || !(e.row.roles.url || e.row.runs)))));
  return true;
}

function isGiven({ args }: RawEgress, position: string): boolean {
  const { index, keys } = parsePosition(position);
  const given = args.exprs[index];
  return given !== undefined && (optionOf(given, keys, args.frame.module) !== undefined || isOpen(given, args.frame.module));
}

/** Whether nothing is known of where it goes. */
function isElsewhere(e: RawEgress): boolean {
  return e.targets.every((t) => t.target.kind === 'unknown' || t.target.kind === 'caller');
}


/** What is known of the file around a send. */
interface Known {
  readonly module: Module;
  readonly input: AnalysisInput;
  readonly gates: GateFinder;
  readonly evaluator: Evaluator;
  readonly installs: ReturnType<typeof newInstalls>;
  readonly telling: ReturnType<typeof newTelling>;
  /** Whether something is written to the connection that a call opens, by the call's arguments. */
  readonly isWritten: (exprs: RawEgress['args']['exprs']) => boolean;
}

/** Whether these sends are to a vendor of telemetry, or by what is called so. */
function isOfVendor(same: readonly RawEgress[], destination: Destination, found: Pick<Found, 'fn'>, known: Known): boolean {
  if (same.some((e) => e.row.vendor ?? e.row.telemetry)) return true;
  const vendors: NonNullable<ReturnType<Catalogue['vendorOfAddress']>>[] = [];
  for (const t of destination.targets) { const vendor = t.kind === 'fixed' || t.kind === 'local' ? known.input.catalogue.vendorOfAddress(t) : undefined; if (vendor) vendors.push(vendor); }
  return vendors.length > 0 && !vendors.every(({ kind }) => isAskedOfVendor(sentBy(same, destination, found, known), kind));
}

/** @param switchedBy the setting that is asked around it */
const sentBy = (same: readonly RawEgress[], destination: Destination, { fn }: Pick<Found, 'fn'>, { module, input, gates, evaluator, isWritten }: Known, switchedBy?: string): Parameters<typeof isTelemetry>[0] => ({ same, destination, fn, module, switchedBy, relative: input.relative, evaluator, isWritten, callers: () => gates.callers(true) });

/** Whether these sends are telemetry, whatever they carry. */
function isNamed(same: readonly RawEgress[], destination: Destination, found: Pick<Found, 'fn'>, known: Known): boolean {
  return isOfVendor(same, destination, found, known) || isTelemetry(sentBy(same, destination, found, known));
}

/** A place that sends, and what others have it send who only know an interface: where some of that is telemetry, it is a send of its own. */
function egressOf(same: readonly RawEgress[], f: Found, known: Known, flows: Pick<FlowFinder, 'of'>, handing: boolean): readonly Egress[] {
  const [told = [], reported = []] = apartBehind(behind(same, known.module, known.input, known.evaluator), (targets) => isNamed(same, destinationOf(targets.length > 0 ? targets : same.flatMap((e) => e.targets), known.input), f, known));
  const own: Beyond = { handing, told };
  const sent = reported.length === 0 ? [{ same, beyond: own }] : [{ same, beyond: own }, { same: same.map((e) => ({ ...e, targets: [] })), beyond: { handing, told: reported, by: reported.flatMap(({ from }) => from ?? []) } }];
  return sent.flatMap((x) => toEgress(x.same, f, known, flows, x.beyond) ?? []);
}

interface Beyond {
  readonly handing?: boolean;
  readonly told?: readonly Told[];
  /** Where all of it is told, if it is told by nobody else. */
  readonly by?: readonly Site[];
}

function toEgress(same: readonly RawEgress[], { at, fn, guard }: Found, around: Known, flows: Pick<FlowFinder, 'of'>, { handing = false, told = [], by = [] }: Beyond = {}): Egress | undefined {
  const { module, input, gates, evaluator, installs } = around;
  // Of calls that hand over, what stands farthest away is the send; the rest are functions that may be it. Of several ways to send the shortest is named.
  const first = same.reduce((a, b) => (handing ? b.via.length > a.via.length : b.via.length < a.via.length) ? b : a);
  const beyond = [...(isBeyond(same, module, input, evaluator) ? [nowhere] : []), ...told.map(({ target }) => target), ...around.telling(same)];
  const destination = destinationOf([...same.flatMap((e) => e.targets), ...beyond], input);
  const site = { module, fn, guard, s: at.s };
  const here = place(module, at), file = input.relative(module.path);
  // A call that only hands data over is of interest for what it hands over itself: the rest is said at the send.
  // What only says where another call sends carries nothing of that.
  const carried = (telemetry: boolean): Flows => { const { data, limited } = first.kept ? none : flows.of(same, fn, telemetry); return { data: handing ? data.filter(({ path }) => path.some((p) => p.file === file && p.line >= here.line && p.line <= here.endLine)) : data, limited }; };
  // Most calls hand nothing over: what switches them is not looked for.
  const ofVendor = isOfVendor(same, destination, { fn }, around);
  const isCalledSo = (switchedBy?: string): boolean => ofVendor || isTelemetry(sentBy(same, destination, { fn }, around, switchedBy));
  const alone = handing && isCalledSo();
  const handed = handing ? carried(alone) : undefined;
  if (handed?.data.length === 0) return undefined;
  const near = ofVendor ? undefined : gates.of(first, site, false);
  const named = isCalledSo(near?.gate?.name);
  const carriedHere = handed && named === alone ? handed : carried(named);
  const telemetry = named || isToldOnSomebody(sentBy(same, destination, { fn }, around), carriedHere.data, { isInstalling: () => installs(first.api) !== undefined, isFlushed: () => isFlushed(carriedHere.data, module, () => gates.callers(true), input.relative) || isRestarted(module, guard, () => gates.callers(true)) });
  const { data, limited } = telemetry === named ? carriedHere : carried(telemetry);
  return {
    ...here, api: first.name, package: first.row.package.replace(/^node:/, 'node:'), channel: first.channel, destination, data, partial: limited, telemetry, runs: first.row.runs ?? false, copies: copiesOf(evaluator, same), encoded: same.some(isNameEncoded), on: eventAround(module.facts, fn) ?? (fn < 0 ? ((telemetry ? installs(first.api) : undefined) ?? 'import') : undefined), ...(telemetry || !near ? gates.of(first, site, true, by) : near), ...(!telemetry && { across: () => gates.of(first, site, true) }), weakened: [], plain: same.find((e) => e.plain !== undefined)?.plain,
    via: first.via.map((h) => ({ name: h.name, file: input.relative(h.module.path), line: hopLine(h) })),
    leaves: leavings(same, module, input),
  };
}

function leavings(same: readonly RawEgress[], linted: Module, { relative }: AnalysisInput): Leaving[] {
  return same.flatMap(({ via, name, row, channel }) => {
    const last = via[via.length - 1];
    const at = last && standsAt(last.module.facts, last.site);
    return at && last.module !== linted ? [{ ...place(last.module, at), file: relative(last.module.path), api: name, package: row.package, channel }] : [];
  });
}

const none: Flows = { data: [], limited: false };

/** Whether callers in other files decide where a call goes that leads too far away for them to be judged by it. */
function isBeyond(same: readonly RawEgress[], module: Module, { importers, path }: AnalysisInput, evaluator: Evaluator): boolean {
  const far = same.filter((e) => e.handed === undefined && e.via.some((hop) => evaluator.isLast(hop.module)));
  return far.some((e) => e.targets.some((t) => t.target.kind === 'caller' && t.params.some((p) => p.module === module && isExposed(module.facts, p.fn)))) && importers(path).length > 0;
}

/** Whether a look-up asks for a name that carries more than a name. */
function isNameEncoded({ channel, row, args }: RawEgress): boolean {
  return channel === 'dns' && carrying.some((role) => row.roles[role]?.some(({ index }) => { const x = args.exprs[index]; return x !== undefined && isEncoded(x, args.frame.module); }));
}

const order: readonly Destination['kind'][] = ['fixed', 'configured', 'unknown', 'caller', 'local', 'relative'];

function destinationOf(raw: readonly RawTarget[], input: AnalysisInput): Destination {
  const byKey = new Map(raw.map((r) => [JSON.stringify(r.target), r]));
  const targets = [...byKey.values()].map((r) => r.target).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const kinds = new Set(targets.map((t) => t.kind));
  const unique = (list: readonly string[]): string[] => [...new Set(list)].sort();
  const addressed = targets.flatMap((t) => (t.kind === 'fixed' || t.kind === 'local' ? [t] : []));
  return {
    kind: order.find((k) => kinds.has(k)) ?? 'unknown',
    targets,
    urls: unique(addressed.map((t) => t.url)),
    hosts: unique(addressed.map((t) => t.host).filter(Boolean)),
    names: unique(targets.flatMap((t) => (t.kind === 'configured' ? [t.name] : []))),
    from: locations(raw.filter((r) => r.target.kind !== 'relative').flatMap((r) => r.from), input),
    concealed: unique(raw.flatMap((r) => r.concealed)),
  };
}

function locations(origins: readonly Origin[], input: AnalysisInput): Location[] {
  const out = new Map<string, Location>();
  for (const o of origins) {
    const at = { file: input.relative(o.module.path), line: o.s < 0 ? -o.s : lineOf(o.module.facts.lines, o.s) };
    out.set(`${at.file}:${at.line}`, at);
  }
  return [...out.values()].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

/** Classes without a constructor of their own that are clients, where a container makes their objects: nothing here does. */
function heirs(sites: Sites, module: Module): Found[] {
  const { classes, calls, bindings } = module.facts;
  return classes.flatMap((c, id) => {
    if (!c.extends || c.ctor >= 0) return [];
    const made = calls.some(({ expr }) => expr?.k === 'new' && (expr.callee.k === 'class' ? expr.callee.id === id : expr.callee.k === 'name' && bindings[expr.callee.binding]?.writes.some((w) => w.value.k === 'class' && w.value.id === id)));
    const raw = made ? [] : sites.implicit(module, id);
    return raw.length ? [{ raw, at: c.extends, fn: c.fn, guard: -1 }] : [];
  });
}
