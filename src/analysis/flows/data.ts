import type { Role } from '../../catalogue/types.ts';
import type { CompiledRoles } from '../../matching/index.ts';
import type { ParsedPosition } from '../../matching/path.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Module } from '../modules.ts';
import { creationsOf } from '../sites/over.ts';
import type { RawEgress } from '../sites/sites.ts';
import type { DataFlow, Location } from '../types.ts';
import type { Args } from '../folding/values.ts';
import type { Frames } from './frames.ts';
import { givenBack, inAddresses } from './addressed.ts';
import { boundBy } from '../sites/feeds.ts';
import { byDefault } from './client-defaults.ts';
import { hooked } from './hooks.ts';
import type { Reaching } from './reaching.ts';
import { meant } from './meant.ts';
import { placedAt, placedFrom } from './placed.ts';
import { pathOf, stepAt } from './steps.ts';
import { putIn } from './shell.ts';
import type { Handing } from './handing.ts';
import { newTracer, type Spending, type Tracer } from './trace.ts';

/** Roles by which data leaves. Where it goes is no datum, but what is put into the address is. */
export const carrying: readonly Role[] = ['body', 'query', 'headers', 'auth', 'path', 'url', 'host', 'command', 'argv'];

/** A call whose row hands data to a connection that an egress opened. */
export interface Carried {
  readonly roles: CompiledRoles;
  readonly args: Args;
}

export interface Flows {
  readonly data: readonly DataFlow[];
  readonly limited: boolean;
}

export interface FlowInput {
  readonly evaluator: Evaluator;
  readonly frames: Frames;
  readonly load: (specifier: string, from: Module, star?: string) => Module | undefined;
  readonly relative: (path: string) => string;
  readonly handing: Handing;
  readonly spending: Spending;
  readonly reaching: Reaching;
}

/** The data that the alternatives of one egress, and what is written to its connection, carry; by category, then by where it is read. */
export function flowsOf(sent: readonly RawEgress[], carried: readonly Carried[], { evaluator, frames, load, relative, handing, spending, reaching }: FlowInput): Flows {
  const tracer = newTracer({ evaluator, frames, load, handing, spending });
  // What is written to a connection by a function is not known to hang on who calls it: nothing is judged at the call.
  handing.whole(true);
  writtenBy(carried, tracer, evaluator);
  tracer.finish();
  handing.whole(false);
  for (const e of sent) {
    for (const feed of e.handed ?? []) for (const parameter of reaching.of(feed)) { const args = boundBy(feed, parameter); if (args) tracer.argument(args, parameter); }
    if (e.handed?.length) continue;
    carriedBy(e, tracer, evaluator);
    hooked(e, tracer, evaluator, handing);
    byDefault(e, tracer, evaluator, handing);
    // An SDK hands a callback what it is about to send: what is written into that leaves with it.
    if (e.row.vendor && e.via.length === 0) for (const x of e.args.exprs) tracer.into(x, e.args.frame, stepAt(e.args.frame.module, x.s, undefined));
    const [first] = e.args.exprs;
    if (e.row.runs && first) for (const { named, role } of putIn(evaluator, e.row, e.args)) tracer.keep(named, role, stepAt(e.args.frame.module, first.s, undefined));
  }
  tracer.finish();
  for (const e of sent) if (!e.handed?.length) meant(e, tracer, evaluator);
  const all = tracer.found.map(({ category, source, certain, collects, role, step }): DataFlow => ({ category, source, certain, collects, role, path: pathOf(step, relative) }));
  // Beside what an API says, the name that the same place goes by says nothing more.
  const flows = all.filter((f) => f.certain || !all.some((g) => g.certain && g.category === f.category && same(g.path[0], f.path[0])));
  const key = (f: DataFlow): string => `${f.category} ${f.path.map((p) => `${p.file}:${String(p.line).padStart(7, '0')}`).join(' ')} ${f.source}`;
  const unique = new Map(flows.map((f) => [key(f), f]));
  return { data: [...unique.keys()].sort().map((k) => unique.get(k) as DataFlow), limited: tracer.limited || sent.some((e) => e.handed?.some((feed) => reaching.isLimited(feed))) };
}

/** Follows what a call carries, and what its client was made with. */
export function carriedBy(e: RawEgress, tracer: Tracer, evaluator: Evaluator): void {
  if (e.row.within === 'page') { addressed(e, tracer); return; }
  // An address that is configured as a whole is no datum, whatever it is read from.
  const configured = e.targets.length > 0 && e.targets.every((t) => t.target.kind === 'configured');
  follow(tracer, configured ? { ...e.row.roles, url: [], host: [], path: [] } : e.row.roles, e.args, evaluator);
  for (const api of [e.api, ...e.over ?? []]) for (const made of creationsOf(api)) follow(tracer, made.type.roles, made.args, evaluator);
  // What made the clients that it sends by is not listed beside it: what they were made with leaves with it.
  for (const made of (e.over ?? []).flatMap(creationsOf)) if (made.row) follow(tracer, made.row.roles, made.args, evaluator);
}

/** Follows what is written to a connection. */
export function writtenBy(carried: readonly Carried[], tracer: Tracer, evaluator: Evaluator): void {
  for (const { roles, args } of carried) follow(tracer, roles, args, evaluator);
}

/** Of a page, what it loads carries what stands in its addresses. */
function addressed({ row, args }: RawEgress, tracer: Tracer): void {
  for (const { index, keys } of row.roles.url ?? []) for (const given of args.exprs.slice(index, index + 1)) for (const x of keys.length ? givenBack(given, keys, args.frame) : [given]) for (const part of inAddresses(x, args.frame)) tracer.from(part, args.frame, [], 'query', stepAt(args.frame.module, part.s, undefined));
}

function follow(tracer: Tracer, roles: CompiledRoles, args: Args, evaluator: Evaluator): void {
  for (const role of carrying) for (const position of roles[role] ?? []) if (!(role === 'url' && isTakenApart(position, roles, args, evaluator))) at(tracer, role, position, args, evaluator);
}

/** Whether an argument that may be an address is an object instead, of whose members some say more: the others do not leave. */
function isTakenApart({ index, keys, rest }: ParsedPosition, roles: CompiledRoles, args: Args, evaluator: Evaluator): boolean {
  if (index < 0 || rest || keys.length || !carrying.some((role) => roles[role]?.some((p) => p.index === index && p.keys.length > 0))) return false;
  return args.exprs.slice(index, index + 1).some((x) => evaluator.values(x, args.frame).some((v) => v.k === 'object'));
}

function at(tracer: Tracer, role: Role, { index, keys, rest }: ParsedPosition, args: Args, evaluator: Evaluator): void {
  const members = keys.filter((k) => k !== '[]');
  for (const { expr, frame, keys: of } of index < 0 || rest ? placedFrom(args, Math.max(0, index)) : placedAt(args, index, evaluator)) tracer.from(expr, frame, [...of, ...members], role, stepAt(frame.module, expr.s, undefined));
}

function same(a: Location | undefined, b: Location | undefined): boolean {
  return a?.file === b?.file && a?.line === b?.line;
}
