import { answerMembers, answerMethods, identifierCategories, identifierWords, installWords, machineCategory, measuringSubjects, reportingWords, telemetrySayings, telemetryWords, trackedThings, trackingWords, updateWords } from '../catalogue/telemetry-words.ts';
import { decides, variableDecides } from './consent.ts';
import { tokensOf } from './tokens.ts';

const things: ReadonlySet<string> = new Set(trackedThings);
const tracking: ReadonlySet<string> = new Set(trackingWords);

/** Whether a name (of a host, a path, a file, a function) says that what it stands for is telemetry. */
export function isTelemetryName(name: string): boolean {
  return holds(name, telemetryWords);
}

/** Whether a name says that what it stands for may report on somebody. */
export function isReportingName(name: string): boolean {
  return holds(name, reportingWords);
}

const methods: ReadonlySet<string> = new Set(answerMethods);
const members: ReadonlySet<string> = new Set(answerMembers);
/** Whether an answer is read by a name, of a method or of a member. */
export const readsAnswers = (name: string, isCalled: boolean): boolean => (isCalled ? methods : members).has(name);

/** Whether a text says that telemetry is being sent: a log, an error. */
export function saysOfTelemetry(text: string): boolean {
  return text.length < 200 && holds(text, telemetrySayings);
}

/** Whether a setting switches telemetry, by its name: what is sent where it allows it is that. */
export function switchesTelemetry(name: string): boolean {
  const env = name.startsWith('env:');
  return (env ? variableDecides(name.slice(4)) : decides(name) === 2) && holds(name, measuringSubjects);
}

/** What is known of a datum that leaves. */
interface Told {
  readonly category: string;
  readonly source: string;
  readonly certain: boolean;
  readonly role: string;
}

/** So much of a machine is told by no request that only has to be answered for its kind. */
const machineFacts = 2;

/**
 * Whether what a send carries makes it telemetry, of one that calls itself something that may be it (`names`): a report of a machine, a question for a newer version that says who asks, or what is told
 * of the machine where nobody looks.
 * What stands in a header tells a server what to answer.
 */
export function tellsOnSomebody(data: readonly Told[], names: readonly string[], isUnseen: () => boolean): boolean {
  const told = data.filter(({ role }) => role !== 'headers' && role !== 'auth');
  const identified = told.some(({ category, source, certain }) => (certain ? identifierCategories.some((c) => category.startsWith(c)) : holds(source, identifierWords)));
  const machine = new Set(told.flatMap(({ category, source, certain }) => (certain && category === machineCategory ? [source] : []))).size;
  const enough = identified ? machine >= 1 : machine > machineFacts;
  if (!identified && machine === 0) return false;
  const isCalled = (words: readonly (readonly string[])[]): boolean => names.some((name) => holds(name, words));
  return (enough && (isCalled(reportingWords) || names.some(isTelemetryName))) || (identified && isCalled(updateWords)) || (told.some(({ role, certain, category }) => role === 'body' && certain && category.startsWith(machineCategory)) && (isCalled(installWords) || isUnseen()));
}

function holds(text: string, list: readonly (readonly string[])[]): boolean {
  const tokens = tokensOf(text);
  return list.some((words) => tokens.some((_, i) => words.every((w, j) => tokens[i + j] === w) && !(tracking.has(words[0] as string) && things.has(tokens[i - 1] ?? ''))));
}
