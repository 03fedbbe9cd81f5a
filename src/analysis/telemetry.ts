import type { Expr } from '../facts/types.ts';
import { isReportingName, isTelemetryName, readsAnswers, saysOfTelemetry, switchesTelemetry, tellsOnSomebody } from '../matching/telemetry.ts';
import type { Evaluator } from './evaluate.ts';
import type { Module } from './modules.ts';
import { roleValues } from './roles.ts';
import type { RawEgress } from './sites.ts';
import type { DataFlow, Destination } from './types.ts';

interface Sent {
  /** One send in its alternatives. */
  readonly same: readonly RawEgress[];
  readonly destination: Destination;
  /** Where it stands. */
  readonly fn: number;
  readonly module: Module;
  /** The setting that is asked around it. */
  readonly switchedBy: string | undefined;
  readonly relative: (path: string) => string;
  readonly evaluator: Evaluator;
  /** Whether a call that opens a connection is written to, by its arguments. */
  readonly isWritten: (exprs: RawEgress['args']['exprs']) => boolean;
}

/** How many functions around a send are looked at. */
const maxAround = 10;

/**
 * Telemetry without an SDK is known by what it calls itself: where it sends, or in which class and functions; by the setting that
 * switches it; and by what its function says of itself. The file says so only of what tells something: what is about telemetry may ask
 * an API, too. What is only sent to this machine is none unless its address says so, and a page that is shown to a person is none.
 */
export function isTelemetry(sent: Sent): boolean {
  if (!mayBe(sent)) return false;
  if (sent.switchedBy !== undefined && switchesTelemetry(sent.switchedBy)) return true;
  const { names, file, sender } = namesOf(sent);
  if (names.some(isTelemetryName) || (isTelemetryName(file) && sent.same.some((e) => bears(e, sent)) && (names.some(isReportingName) || !isAnswerRead(sent.module, sender)))) return true;
  return sender >= 0 && sent.same.some(tells) && saysItself(sent.module, sender);
}

/** Whether telemetry that does not call itself so is known by what it carries. @param unseen whether it is run where nobody looks: on installing, or to deliver what was noted down before */
export function isToldOnSomebody(sent: Sent, data: readonly DataFlow[], unseen: () => boolean): boolean {
  if (data.length === 0 || !mayBe(sent)) return false;
  const { names, file } = namesOf(sent);
  return tellsOnSomebody(data, [...names, file], unseen);
}

function mayBe({ same, destination }: Sent): boolean {
  return same.some((e) => e.channel !== 'navigation') && (destination.kind !== 'local' || destination.urls.some(isTelemetryName));
}

/** What a send calls itself; what its file is called is another matter. */
function namesOf({ same, destination, fn, module, relative }: Sent): { readonly names: readonly string[]; readonly file: string; readonly sender: number } {
  const names = [...destination.urls.map(tellingPart), ...destination.names, ...same.flatMap((e) => e.via.map((h) => h.name))];
  const { functions, classes } = module.facts;
  let sender = -1;
  for (let at = fn, n = 0; at >= 0 && n < maxAround; at = functions[at]?.up ?? -1, n++) {
    const f = functions[at];
    names.push(f?.name ?? '', classes[f?.class ?? -1]?.name ?? '');
    if (sender < 0 && f?.name) sender = at;
  }
  return { names, file: relative(module.path), sender };
}

/** The host and the last word of the path: what stands between may name a repository or a customer. */
function tellingPart(url: string): string {
  const [host = '', ...path] = url.slice(url.indexOf('://') + 3).split('/');
  return `${host} ${path.filter((w) => w && w !== '*').at(-1) ?? ''}`;
}

/** Whether a request may tell something, and not only ask. */
function tells({ row, args }: RawEgress): boolean {
  return row.roles.body !== undefined && args.exprs.length > 1;
}

/** Whether something leaves with it: a body, or a query. What is no request has nothing but what leaves with it. */
function bears({ row, args, channel }: RawEgress, { evaluator, isWritten }: Sent): boolean {
  if (channel !== 'http' || row.runs || isWritten(args.exprs)) return true;
  if (roleValues(evaluator, row.roles, 'body', args).length > 0 || roleValues(evaluator, row.roles, 'query', args).length > 0) return true;
  return roleValues(evaluator, row.roles, 'url', args).some((v) => v.k === 'text' && v.parts.some((p) => typeof p === 'string' && p.includes('?')));
}

/** Whether a function reads what comes back: it decodes it, or takes what a client decoded. */
function isAnswerRead({ facts }: Module, fn: number): boolean {
  const f = facts.functions[fn];
  if (!f) return false;
  const within = ({ s, e }: { readonly s: number; readonly e: number }): boolean => s >= f.s && e <= f.e;
  return facts.calls.some(({ expr }) => expr?.k === 'call' && within(expr) && expr.callee.k === 'member' && typeof expr.callee.key === 'string' && readsAnswers(expr.callee.key, true))
    || f.returns.some(takesAnswer)
    || facts.bindings.some((b) => b.at >= f.s && b.at < f.e && b.writes.some(({ value, path }) => value.k === 'await' && path.some(({ key }) => key !== undefined && readsAnswers(key, false))));
}

function takesAnswer(x: Expr): boolean {
  return x.k === 'member' && ((typeof x.key === 'string' && readsAnswers(x.key, false)) || takesAnswer(x.of));
}

/** Texts that a function logs or throws. */
function saysItself({ facts }: Module, fn: number): boolean {
  const f = facts.functions[fn];
  return f !== undefined && facts.calls.some(({ expr }) => (expr?.k === 'call' || expr?.k === 'new') && expr.s >= f.s && expr.e <= f.e && expr.args.some(isSaying));
}

function isSaying(x: Expr): boolean {
  switch (x.k) {
    case 'text': return x.v.includes(' ') && saysOfTelemetry(x.v);
    case 'template': return x.quasis.some((q) => q.includes(' ') && saysOfTelemetry(q));
    default: return false;
  }
}
