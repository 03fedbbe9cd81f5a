import { accessWords, accompanying, answerMembers, answerMethods, answeringKinds, askingVerbs, changingMethods, crashEvents, crashReceivers, eventWords, followingWords, identifierCategories, identifierKeys, identifierWords, installationWords, installWords, leavingEvents, machineCategory, machineIdentifier, measuringFunctions, measuringPackages, measuringSubjects, orderWords, pageAddresses, pageBefore, replacingMethods, reportingWords, roomWords, settingWords, sizeAttributes, statusMembers, successMembers, telemetrySayings, telemetryWords, trackedThings, trackingWords, unansweredApis, unseenSizes, updateWords } from '../catalogue/telemetry-words.ts';
import { nativeWords } from '../catalogue/native-telemetry.ts';
import { decides, variableDecides } from './consent.ts';
import { tokensOf } from './tokens.ts';

const things: ReadonlySet<string> = new Set(trackedThings);
const tracking: ReadonlySet<string> = new Set(trackingWords);

/** Whether a name (of a host, a path, a file, a function) says that what it stands for is telemetry. */
export function isTelemetryName(name: string): boolean {
  return holds(name, telemetryWords);
}

const following: ReadonlySet<string> = new Set(followingWords);

/** Whether a name says that somebody is followed, and no thing: `track`, and not `trackOrder`. */
export function isFollowingName(name: string): boolean {
  const tokens = tokensOf(name);
  return tokens.some((word, i) => following.has(word) && !things.has(tokens[i + 1] ?? ''));
}

/** Whether a name says that a newer version is asked for. */
export function isUpdateName(name: string): boolean {
  return holds(name, updateWords);
}

/** Whether a name says no more than that what it stands for is about how telemetry is set: `updateTelemetryConfig`. */
export function isAboutSetting(name: string): boolean {
  const tokens = tokensOf(name);
  return !holds(tokens.filter((_, i) => !settingWords.includes(tokens[i + 1] ?? '')).join(' '), telemetryWords);
}

const answering: ReadonlySet<string> = new Set(answeringKinds);
/** Whether vendors of a kind can also be asked for what was reported to them. */
export const isAnswering = (kind: string): boolean => answering.has(kind);

/** Whether the name of a function of compiled code says that it sends telemetry. */
export function isNativeTelemetry(name: string): boolean {
  return isTelemetryName(name) || holds(name, nativeWords);
}

/**
 * What a function says that it does, without what it says that it does it with: `runWithTelemetry` runs something that is not telemetry for that, `withTelemetry` is about nothing else.
 */
export function deedOf(name: string): string {
  const words = tokensOf(name), by = words.findIndex((word, i) => i > 0 && accompanying.includes(word));
  return by < 0 ? name : words.slice(0, by).join(' ');
}

/** Whether a name says that what it stands for may report on somebody. */
export function isReportingName(name: string): boolean {
  return holds(name, reportingWords);
}

const methods: ReadonlySet<string> = new Set(answerMethods);
const members: ReadonlySet<string> = new Set(answerMembers);
/** Whether an answer is read by a name, of a method or of a member. */
export const readsAnswers = (name: string, isCalled: boolean): boolean => (isCalled ? methods : members).has(name);

const successes: ReadonlySet<string> = new Set(successMembers), statuses: ReadonlySet<string> = new Set(statusMembers);
/** Whether a member says that a request came to good, or by which number it says it. */
export const isSuccess = (member: string): boolean => successes.has(member);
export const isStatus = (member: string): boolean => statuses.has(member);

/** Whether a word of an address says that access is given there. */
export const givesAccess = (word: string): boolean => holds(word, accessWords);

const asking: ReadonlySet<string> = new Set(askingVerbs);
/** Whether a function says by its name that it asks for something: then what it is called after is what comes back. */
export const asksByName = (name: string): boolean => asking.has(tokensOf(name)[0] ?? '');

const changing: ReadonlySet<string> = new Set(changingMethods), replacing: ReadonlySet<string> = new Set(replacingMethods);
/** Whether a method changes what is there, and reports nothing. */
export const changes = (method: string, bearing: boolean): boolean => changing.has(method.toUpperCase()) || (!bearing && replacing.has(method.toUpperCase()));

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

const unanswered: ReadonlySet<string> = new Set(unansweredApis);
/** Whether nobody hears what comes back of an API. */
export const isUnanswered = (api: string): boolean => unanswered.has(api);

/** Whether a word of a path is about following something. */
export const tracksSomething = (word: string): boolean => tracking.has(word);

const receivers: ReadonlySet<string> = new Set(crashReceivers), crashes: ReadonlySet<string> = new Set(crashEvents);
/** Whether a program, or a page, tells by an event of this name of an error that nobody caught. */
export const isCrashEvent = (receiver: string, event: string): boolean => crashes.has(event) && receivers.has(receiver);

/** Whether a part of an address ends in the key of an identifier, behind which it stands: `?uuid=`. */
export function namesIdentifier(text: string): boolean {
  const key = /[?&]([\w.-]{1,40})=$/.exec(text)?.[1];
  return key !== undefined && (holds(key, identifierKeys) || holds(key, identifierWords));
}

/** Whether a member of this name says what happened. */
export const isEventWord = (key: string): boolean => eventWords.includes(key);

/** Whether a member of this name says what happened, and never what is to be done. */
export const isHappening = (key: string): boolean => isEventWord(key) && !orderWords.includes(key);

/** What is known of a send beside what it carries. */
interface Sending {
  /** Whether its address says by a key that an identifier stands behind it. */
  readonly identified: boolean;
  /** Whether it hands over the name of an event. */
  readonly isEvent: () => boolean;
  /** Whether it is run on installing. */
  readonly isInstalling: () => boolean;
  /** Whether a program delivers it that was started for that, and that nobody waits for. */
  readonly isFlushed: () => boolean;
  /** Whether anybody reads what comes back. */
  readonly isHeard: () => boolean;
  /** Whether it leaves by what was made to report, and nothing comes back of. */
  readonly isBeacon: boolean;
}

/**
 * Whether what a send carries makes it telemetry, of one that calls itself something that may be it (`names`): a report of a machine, a question for a newer version that says who asks, what is told
 * of the machine where nobody looks, or an event that is told of somebody and nobody answers.
 * What stands in a header tells a server what to answer, unless it is what a machine is told apart by.
 */
export function tellsOnSomebody(data: readonly Told[], names: readonly string[], { identified: isAsked, isEvent, isInstalling, isFlushed, isHeard, isBeacon }: Sending): boolean {
  const told = data.filter(({ role, category, certain }) => (role !== 'headers' && role !== 'auth') || (role === 'headers' && certain && category.startsWith(machineIdentifier)));
  const identified = isAsked || told.some(({ category, source, certain }) => (certain ? identifierCategories.some((c) => category.startsWith(c)) : holds(source, identifierWords)));
  const machine = new Set(told.flatMap(({ category, source, certain }) => (certain && category === machineCategory ? [source] : []))).size;
  const enough = identified ? machine >= 1 : machine > machineFacts;
  if (!identified && machine === 0) return false;
  const isCalled = (words: readonly (readonly string[])[]): boolean => names.some((name) => holds(name, words));
  return (enough && (isCalled(reportingWords) || names.some(isTelemetryName))) || (identified && isCalled(updateWords)) || isBeacon || (told.some(({ role, certain, category }) => role === 'body' && certain && category.startsWith(machineCategory)) && (isCalled(installWords) || isInstalling() || isFlushed()))
    || (enough && isFlushed())
    || (identified && enough && isEvent() && !isHeard());
}

function holds(text: string, list: readonly (readonly string[])[]): boolean {
  const tokens = tokensOf(text);
  return list.some((words) => tokens.some((_, i) => words.every((w, j) => tokens[i + j] === w) && !(tracking.has(words[0] as string) && things.has(tokens[i - 1] ?? ''))));
}

const addresses: ReadonlySet<string> = new Set(pageAddresses), leaving: ReadonlySet<string> = new Set(leavingEvents), measuring: ReadonlySet<string> = new Set(measuringPackages), unseen: ReadonlySet<string> = new Set(unseenSizes);
const ofPage = (chain: string): string => chain.replace(/^(?:window|self|globalThis)\./, '');
/** Whether a chain of members is the address of a page, and whether it is that of the one before. */
export const isPageAddress = (chain: string): boolean => addresses.has(ofPage(chain));
export const isPageBefore = (chain: string): boolean => ofPage(chain) === pageBefore;
/** Whether a page is left on an event. */
export const isLeft = (event: string): boolean => leaving.has(event);
/** Whether a package hands measurements of a page to a function, and whether a function of this name is handed them. */
export const isMeasuring = (specifier: string): boolean => measuring.has(specifier);
export const takesMeasurements = (name: string): boolean => measuringFunctions.includes(name);
/** Whether an attribute says that an image is not to be seen. */
export const isUnseen = (size: string): boolean => unseen.has(size);
export const sizes: readonly string[] = sizeAttributes;
/** Whether a picture is called after the room that it takes up. */
export const takesRoom = (address: string): boolean => holds(address.slice(address.lastIndexOf('/') + 1), roomWords);
/** Whether a datum tells one installation from the others, by its name. */
export const isInstallation = (source: string): boolean => holds(source, installationWords);
