import { channels, componentsOption, exchange, families, message, methodsOption, openChannels, outsideEvents, parts, publishers, timers, type EventFamily } from '../catalogue/events.ts';

const byEvent: ReadonlyMap<string, EventFamily> = new Map(families.flatMap((family) => family.events.map((event) => [event, family] as const)));
const byPart: { readonly [P in keyof typeof parts]: ReadonlySet<string> } = { listener: new Set(parts.listener), wrapping: new Set(parts.wrapping), failing: new Set(parts.failing), emitter: new Set(parts.emitter), dispatcher: new Set(parts.dispatcher), post: new Set(parts.post), subscriber: new Set(parts.subscriber), source: new Set(parts.source) };

/** Whether an option of a component holds the functions that its template calls. */
export const holdsMethods = (option: unknown): boolean => option === methodsOption;
/** Whether an option of a component names the components that its template shows. */
export const holdsComponents = (option: string): boolean => option === componentsOption;
/** The family of an event, by its name as listeners are handed it. */
export const familyOfEvent = (event: string): EventFamily | undefined => byEvent.get(event);
/** Whether a function of this name listens to events, sends one by its name or as an object, or hands a message over. */
export const isEventPart = (name: string, part: keyof typeof parts): boolean => byPart[part].has(name);
/** Whether what a listener of this event hears is what went wrong. */
export const isFailureEvent = (event: string): boolean => byPart.failing.has(event);
/** The event by which a process, a thread or a window hears a message, and the member that holds it. */
export const messages: { readonly event: string; readonly member: string } = message;

/** The property that holds a handler of messages. */
export const messageHandler = `on${message.event}`;
/** What messages go through; see the catalogue. */
export const channel: { readonly broadcast: string; readonly pair: string; readonly ends: readonly string[]; readonly shared: string; readonly own: string } = channels;
const starters: ReadonlySet<string> = new Set(channels.starter);
/** Whether by this name a program hands a message to who started it. */
export const isOfStarter = (name: string): boolean => starters.has(name);

/** Whether what a function of this name is handed runs again and again. */
export const isTimer = (name: string): boolean => timers.includes(name);
/** Whether what runs on an event, or on a timer, runs before a form is submitted. */
export const isEarly = (event: string): boolean => byEvent.get(event)?.early ?? isTimer(event);

/** The event of a property that holds a handler: `onKeyDown`, `onkeydown`. */
export function eventOf(property: string): string | undefined {
  if (!property.startsWith('on')) return undefined;
  const event = property.slice(2).toLowerCase();
  return byEvent.has(event) ? event : undefined;
}

/** Whether a property of this name holds what hears of an object: `ondataavailable`. */
export const isListener = (property: string): boolean => /^on[a-z]+$/.test(property);

/** Whether by this name something is called when something happens: `onClick`, `onload`. */
export const isHandlerName = (name: string): boolean => /^on[A-Z]/.test(name) || eventOf(name) !== undefined;

const hearers: ReadonlySet<string> = new Set([...parts.listener, ...exchange.hearers]), tellers: ReadonlySet<string> = new Set([...parts.emitter, ...exchange.tellers]);
/** Whether a function of this name is handed the name of something and what is run for it, and whether one is handed the name and brings it about. */
export const hearsByName = (method: string): boolean => hearers.has(method);
export const tellsByName = (method: string): boolean => tellers.has(method);

const outside: ReadonlySet<string> = new Set([...outsideEvents, ...byEvent.keys()]);
/** Whether an event of this name may come from outside of the program. */
export const isFromOutside = (event: string): boolean => outside.has(event);

/** By which methods others send what is heard by a chain of members; undefined where it hears nothing of others. */
export const sendersTo = (chain: string): readonly string[] | undefined => openChannels.find(({ hears }) => hears.some((h) => chain === h || chain.endsWith(`.${h}`)))?.sends;

/** Whether a function of this name puts an object into a page under a name. */
export const publishes = (name: string): boolean => publishers.includes(name);
