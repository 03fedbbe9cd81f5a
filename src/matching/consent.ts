import { bareDecisions, consentAgreements, consentBanners, consentDecisions, consentFillers, consentHandlers, consentLevels, consentNo, consentPlatforms, consentProducts, consentRefusals, consentSubjects, consentYes, demandWords, fileFunctions, gateWords, keyWords, mannerWords, overrideWords, overseers, ownDecisions, presenceWords, productDecisions, promptFunctions, searchMethods, thingSubjects, truthTests, wholeObjects } from '../catalogue/consent-words.ts';
import { remembered } from './remembered.ts';
import { tokensOf } from './tokens.ts';

/** How surely a name decides whether something may be sent: not at all, by what it is about (`config.telemetry`), or because it says so (`telemetryEnabled`). */
export type Decides = 0 | 1 | 2;

const plainDecisions = [...ownDecisions, ...bareDecisions];
const fillers: ReadonlySet<string> = new Set(consentFillers);
const platforms: ReadonlySet<string> = new Set(consentPlatforms);
const yes: ReadonlySet<string> = new Set(consentYes);
const no: ReadonlySet<string> = new Set(consentNo);
const searching: ReadonlySet<string> = new Set(searchMethods);
const truths: ReadonlySet<string> = new Set(truthTests);

/** Of a name in code: every word of it has to be about the decision. */
export const decides = remembered((name: string): Decides => {
  if (platforms.has(name)) return 2;
  const tokens = tokensOf(name);
  if (!isAbout(tokens)) return 0;
  if (has(tokens, plainDecisions) || isOfProduct(tokens)) return 2;
  if (!has(tokens, consentSubjects)) return 0;
  if (isThingOnly(tokens) && tokens.some((t) => presence.has(t)) && !has(tokens.filter((t) => !presence.has(t)), consentDecisions)) return 0;
  return has(tokens, consentDecisions) ? 2 : 1;
});

const things: ReadonlySet<string> = new Set(thingSubjects), presence: ReadonlySet<string> = new Set(presenceWords), levels: ReadonlySet<string> = new Set(consentLevels);
const sureSubjects = consentSubjects.filter((w) => w.length > 1 || !things.has(w[0] as string));

function isThingOnly(tokens: readonly string[]): boolean {
  return tokens.some((t) => things.has(t)) && !has(tokens, sureSubjects);
}

/** Whether a name may as well stand for a thing as for whether it is reported: `usage`. */
export const isThing = remembered((name: string): boolean => decides(name) === 1 && isThingOnly(tokensOf(name)));

const manners: ReadonlySet<string> = new Set(mannerWords);
/** Whether a member of this name says how something is done, and nothing else. */
export const isManner = remembered((name: string): boolean => tokensOf(name).every((t) => manners.has(t) || presence.has(t)));

/** Whether a text may be what a setting is set to. */
export const isAnswer = (text: string): boolean => saysYes(text) || saysNo(text) || levels.has(text.toLowerCase()) || decides(text) === 2;

/** Whether a name that decides says no more than that something is on or off: `isEnabled`, and not `telemetryEnabled`. */
export const isBare = remembered((name: string): boolean => {
  const tokens = tokensOf(name);
  return decides(name) === 2 && !platforms.has(name) && !has(tokens, consentSubjects) && !has(tokens, consentProducts) && !has(tokens, ownDecisions);
});

/** Of a variable of the environment, whose name begins with a product's: it says that it decides, or ends in words about it (`NG_CLI_ANALYTICS`, and not `TELEMETRY_URL`). */
export const variableDecides = remembered((name: string): boolean => {
  const tokens = tokensOf(name);
  const first = tokens.findIndex((_, i) => consentSubjects.some((w) => at(tokens, i, w)));
  return has(tokens, plainDecisions) || isOfProduct(tokens) || (first >= 0 && isAbout(tokens.slice(first)));
});

function isOfProduct(tokens: readonly string[]): boolean {
  return has(tokens, consentProducts) && has(tokens, productDecisions);
}

function isAbout(tokens: readonly string[]): boolean {
  const known = marked(tokens, [...consentSubjects, ...consentProducts, ...consentDecisions, ...productDecisions]);
  return tokens.every((t, i) => known.has(i) || fillers.has(t) || /^\d+$/.test(t));
}

/** Whether a name says that sending is off while it is set. A refusal of a refusal is none: `notDisabled`. */
export const refuses = remembered((name: string): boolean => {
  const tokens = tokensOf(name);
  let refusals = 0;
  for (let i = 0; i < tokens.length;) {
    const longest = Math.max(0, ...consentRefusals.map((w) => (at(tokens, i, w) ? w.length : 0)));
    if (longest > 0) refusals++;
    i += longest || 1;
  }
  return refusals % 2 === 1;
});

/** Whether a name says that something is forced. */
export const forces = remembered((name: string): boolean => has(tokensOf(name), overrideWords));

/** Whether a name says that sending is off while it is not set. What says both is no agreement: `optedInOrOut`. */
export const accepts = remembered((name: string): boolean => {
  const tokens = tokensOf(name);
  return (name.startsWith('env:') ? variableDecides(name.slice(4)) : decides(name) === 2) && has(tokens, consentAgreements) && !has(tokens, consentRefusals) && !tokens.includes('out');
});

const handlers: ReadonlySet<string> = new Set(consentHandlers.map((words) => words.join(' ')));

/** Whether a handler of this name is run once a person agrees. */
export const isAgreement = (name: string): boolean => name.length < 40 && handlers.has(tokensOf(name).join(' '));

/** Whether what is called so asks people for their consent: a component, a function, an object of a platform. */
export const asksForConsent = remembered((name: string): boolean => name.length < 80 && (platforms.has(name.slice(0, name.indexOf('.') >>> 0)) || has(tokensOf(name), consentBanners)));

const prompts: ReadonlySet<string> = new Set(promptFunctions);
/** Whether a function of this name asks a person. */
export const asksPerson = (name: string): boolean => prompts.has(name);

const placing: ReadonlySet<string> = new Set(fileFunctions);
/** Whether a function of this name is handed the name of a file. */
export const placesFile = (name: string): boolean => placing.has(name);

const demanding: ReadonlySet<string> = new Set(demandWords);

/** Whether a function says by its name that it may refuse to come back: it demands something, or decides. */
export function mayRefuse(name: string): boolean {
  return name.length < 60 && (tokensOf(name).some((t) => demanding.has(t)) || decides(name) === 2);
}

const gating: ReadonlySet<string> = new Set(gateWords);

/** Whether a component says by its name that it shows what stands in it only with a consent. */
export const isConsentGate = remembered((name: string): boolean => decides(name) === 2 && !isBare(name) && tokensOf(name).some((t) => gating.has(t)));

/** Whether a name stands for what has to be given before anything can be sent: a key, a token, an address with one in it. */
export function isKeyName(name: string): boolean {
  const tokens = tokensOf(name);
  return name.length < 60 && keyWords.some((w) => tokens.length >= w.length && at(tokens, tokens.length - w.length, w));
}

const wholes: ReadonlySet<string> = new Set(wholeObjects);
/** Whether a free name stands for all that is free. */
export const isWhole = (name: string): boolean => wholes.has(name);

export const saysYes = (text: string): boolean => yes.has(text.toLowerCase());
export const saysNo = (text: string): boolean => no.has(text.toLowerCase());

export const searches = (method: string): boolean => searching.has(method);

/** Whether a function of this name makes a truth of what it is handed. */
export const testsTruth = (name: string): boolean => truths.has(name);

function has(tokens: readonly string[], words: readonly (readonly string[])[]): boolean {
  return words.some((w) => tokens.some((_, i) => at(tokens, i, w)));
}

function marked(tokens: readonly string[], words: readonly (readonly string[])[]): Set<number> {
  const out = new Set<number>();
  for (const w of words) tokens.forEach((_, i) => { if (at(tokens, i, w)) w.forEach((__, j) => out.add(i + j)); });
  return out;
}

function at(tokens: readonly string[], i: number, words: readonly string[]): boolean {
  return words.every((w, j) => tokens[i + j] === w);
}

/** What calls a method of this name on an object that it is handed, only where a setting allows it. */
export const overseersOf = (method: string): typeof overseers => overseers.filter(({ methods }) => methods.includes(method));

/** Whether a member of what is called an environment may be a variable of it, by its name: members of an API are written otherwise (`env.isTelemetryEnabled`). */
export const isVariable = (name: string): boolean => !/[a-z][A-Z]/.test(name);
