import type { Expr } from '../../facts/types.ts';
import { asksByName, deedOf, givesAccess, isAboutSetting, isAnswering, isCrashEvent, isFollowingName, isReportingName, isTelemetryName, isUnanswered, isUpdateName, namesIdentifier, readsAnswers, saysOfTelemetry, switchesTelemetry, tellsOnSomebody, tracksSomething } from '../../matching/telemetry.ts';
import { decodesAnswer } from './answers.ts';
import { isAskedByName, isChange, isQuestion } from './asking.ts';
import type { Evaluator } from '../folding/evaluate.ts';
import type { Callers } from '../gates/callers.ts';
import type { Module } from '../modules.ts';
import { functionsAround, isHelping, namesAround } from './helping.ts';
import { isHeartbeat, isMeasurement, isPageReport, namesEvent, namesHappening } from './reported.ts';
import { roleValues } from '../sites/roles.ts';
import { chainOf, nameOf } from '../folding/spelled.ts';
import type { RawEgress } from '../sites/sites.ts';
import type { DataFlow, Destination } from '../types.ts';

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
  readonly callers: () => Callers;
  /** Whether a call that opens a connection is written to, by its arguments. */
  readonly isWritten: (exprs: RawEgress['args']['exprs']) => boolean;
}

/**
 * Telemetry without an SDK is known by what it calls itself: where it sends, or in which class and functions; by the setting that
 * switches it; and by what its function says of itself. The file says so only of what tells something: what is about telemetry may ask
 * an API, too. What is only sent to this machine is none unless its address says so, and a page that is shown to a person, or a letter to one, is none.
 */
export function isTelemetry(sent: Sent): boolean {
  if (!mayBe(sent) || isLogin(sent) || sent.same.every((e) => isLetter(e) || isChange(e, sent.evaluator))) return false;
  if (sent.switchedBy !== undefined && switchesTelemetry(sent.switchedBy)) return true;
  const { names, file, sender } = namesOf(sent);
  const isAsked = (): boolean => sent.same.every((e) => isQuestion(e, sent, sent.evaluator, sent.callers));
  const isForAnswer = (): boolean => isAnswerRead(sent.module, sender);
  const isNamed = names.some((name) => isTelemetryName(name) && !(isAboutSetting(name) && isForAnswer())) || (isTelemetryName(file) && sent.same.some((e) => bears(e, sent) && !asksByWhatItBears(e)) && (names.some(isReportingName) || !isForAnswer()));
  if (isNamed || isHelping(sent.destination, sent.module.facts, sender)) return !isAsked();
  if (isMeasurement(sent) && sent.same.some((e) => bears(e, sent))) return true;
  return sender >= 0 && sent.same.some(tells) && saysItself(sent.module, sender) && !(isAsked() && !sent.same.some((e) => hasBody(e, sent)));
}

/**
 * Whether a vendor's own service is asked for something, or told to change something, by a client that knows nothing of telemetry: what was reported there can be read there, too.
 * What goes to an address that takes reports is one, whoever reads what comes back.
 */
export function isAskedOfVendor(sent: Sent, kind: string): boolean {
  if (!isAnswering(kind) || sent.destination.urls.some((url) => takesReports(lastWord(url)))) return false;
  return sent.same.every((e) => isChange(e, sent.evaluator) || isAskedByName(sent) || (!hasBody(e, sent) && isQuestion(e, sent, sent.evaluator, sent.callers)));
}

/** Whether something may stand in its body: of a wrapper's options it is not always known. */
function hasBody({ row, args }: RawEgress, { evaluator }: Sent): boolean {
  return roleValues(evaluator, row.roles, 'body', args).length > 0;
}

const takesReports = (word: string): boolean => isReportingName(word) || isTelemetryName(word);

function lastWord(url: string): string {
  const words = url.slice(url.indexOf('://') + 3).split(/[?#]/)[0]?.split('/').slice(1).filter((w) => w && w !== '*') ?? [];
  return words[words.length - 1] ?? '';
}

/** A letter to somebody, by whatever way it is sent: only letters have copies. */
function isLetter({ channel, row }: RawEgress): boolean {
  return channel === 'mail' || row.roles.copy !== undefined;
}

/** Whether telemetry that does not call itself so is known by what it carries. @param unseen whether it is run where nobody looks: on installing, or to deliver what was noted down before */
export function isToldOnSomebody(sent: Sent, data: readonly DataFlow[], unseen: { readonly isInstalling: () => boolean; readonly isFlushed: () => boolean }): boolean {
  if (!mayBe(sent)) return false;
  const identified = sent.same.some((e) => isAskedWithIdentifier(e, sent));
  const { names, file, sender } = namesOf(sent);
  const heard = (): boolean => !sent.same.some((e) => isUnanswered(e.name)) && (sender < 0 || isAnswerRead(sent.module, sender));
  if (isPageReport(sent, () => isAnswerRead(sent.module, sent.fn)) || isHeartbeat(sent, data, () => isAnswerRead(sent.module, sent.fn))) return true;
  if (isUpdateWithMore(sent, names)) return true;
  if (names.some(isFollowingName) && sent.same.some((e) => e.channel === 'http' && e.args.exprs.some((x) => namesHappening(x, e.args.frame.module))) && !heard()) return true;
  if (data.length === 0 && !identified) return false;
  if (sent.destination.kind !== 'relative' && data.some(({ role }) => role === 'body') && isOnCrash(sent.module, sent.fn)) return true;
  return tellsOnSomebody(data, [...names, file], { identified, isEvent: () => sent.same.some((e) => e.args.exprs.some((x) => namesEvent(x, e.args.frame.module))), ...unseen, isHeard: heard, isBeacon: sent.destination.kind !== 'relative' && sent.same.some((e) => isUnanswered(e.name)) });
}

/** Whether a newer version is asked for with whatever callers put into the query, where nothing need be told to answer that. */
function isUpdateWithMore({ same, destination, evaluator }: Sent, names: readonly string[]): boolean {
  const called = [...names, ...destination.urls.map((url) => `${url.slice(url.indexOf('://') + 3).split('.')[0] ?? ''} ${lastWord(url)}`)];
  return destination.kind === 'fixed' && called.some(isUpdateName)
    && same.some(({ row, args }) => (['url', 'path'] as const).flatMap((role) => roleValues(evaluator, row.roles, role, args)).some((v) => v.k === 'text' && v.parts.some((p, i) => typeof p === 'string' && p.endsWith('?') && typeof v.parts[i + 1] === 'object')));
}

/** Whether an address names an identifier in its query: `?uuid=`. */
function isAskedWithIdentifier({ row, args }: RawEgress, { evaluator }: Sent): boolean {
  return roleValues(evaluator, row.roles, 'url', args).some((v) => v.k === 'text' && v.parts.some((p, i) => typeof p === 'string' && typeof v.parts[i + 1] === 'object' && namesIdentifier(p)));
}

/** Whether it stands in what is run where the program or the page comes upon an error that nobody caught. */
function isOnCrash({ facts }: Module, fn: number): boolean {
  for (const at of functionsAround(facts, fn)) {
    const use = facts.functions[at]?.use;
    const x = use && facts.calls[use.site]?.expr;
    if (x?.k === 'call' && x.callee.k === 'member' && x.args[0]?.k === 'text' && isCrashEvent(chainOf(x.callee.of), x.args[0].v)) return true;
    if (facts.assigns.some((a) => a.value.k === 'function' && a.value.id === at && typeof a.key === 'string' && isCrashEvent(chainOf(a.of), a.key))) return true;
  }
  return false;
}

function mayBe({ same, destination }: Sent): boolean {
  return same.some((e) => e.channel !== 'navigation') && (destination.kind !== 'local' || destination.urls.some(isTelemetryName));
}

/** Whether it asks for access, wherever it may go, and reads what comes back: what is sent with that is another matter. */
function isLogin({ destination: { urls }, module, fn }: Sent): boolean {
  return urls.length > 0 && urls.every((url) => { const path = url.slice(url.indexOf('://') + 3).split('/').slice(1).filter((w) => w && w !== '*'); return givesAccess(path[path.length - 1] ?? '') && !isTelemetryName(url); }) && isAnswerRead(module, fn);
}

/** What a send calls itself; what its file is called is another matter. */
function namesOf({ same, destination, fn, module, relative }: Sent): { readonly names: readonly string[]; readonly file: string; readonly sender: number } {
  const names = [...destination.urls.map(tellingPart), ...destination.names, ...same.flatMap((e) => e.via.map((h) => (asksByName(h.name) ? '' : deedOf(h.name))))];
  const around = functionsAround(module.facts, fn);
  return { names: [...names, ...namesAround(module.facts, around)], file: relative(module.path), sender: around.find((at) => module.facts.functions[at]?.name) ?? -1 };
}

/** The host and the last word of the path: what stands between may name a repository or a customer. */
function tellingPart(url: string): string {
  const [host = '', ...path] = url.slice(url.indexOf('://') + 3).split('/');
  const [last = '', before = ''] = path.filter((w) => w && w !== '*').reverse();
  return tracksSomething(last) ? `${host} ${before} ${last}` : `${host} ${last}`;
}

/** Whether a request may tell something, and not only ask. */
function tells({ row, args }: RawEgress): boolean {
  return row.roles.body !== undefined && args.exprs.length > 1;
}

/** Whether something leaves with it: a body, or a query. A connection bears what is written to it, and a name that is looked up what is put into it; what else is no request has nothing but what leaves with it. */
function bears({ row, args, channel }: RawEgress, { evaluator, isWritten, destination }: Sent): boolean {
  if (row.runs || isWritten(args.exprs)) return true;
  if (channel !== 'http') return row.roles.body !== undefined || (channel === 'dns' ? destination.hosts.some((h) => h.includes('*')) : channel !== 'socket');
  if (roleValues(evaluator, row.roles, 'body', args).length > 0 || roleValues(evaluator, row.roles, 'query', args).length > 0) return true;
  return roleValues(evaluator, row.roles, 'url', args).some((v) => v.k === 'text' && v.parts.some((p) => typeof p === 'string' && p.includes('?')));
}

/** Whether what it bears is an object of a package that asks for something by its name: `client.send(new GetCallerIdentityCommand({}))`. */
function asksByWhatItBears({ args }: RawEgress): boolean {
  const [only, ...others] = args.exprs;
  return only?.k === 'new' && others.length === 0 && asksByName(nameOf(only.callee, args.frame.module.facts) ?? '');
}

/** Whether a function reads what comes back: it decodes it, or takes what a client decoded. */
function isAnswerRead({ facts }: Module, fn: number): boolean {
  const f = facts.functions[fn];
  if (!f) return false;
  return decodesAnswer(facts, f)
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
