import { families, listening, timers, type EventFamily } from '../catalogue/events.ts';

const byEvent: ReadonlyMap<string, EventFamily> = new Map(families.flatMap((family) => family.events.map((event) => [event, family] as const)));
const handing: ReadonlySet<string> = new Set(listening);

/** The family of an event, by its name as listeners are handed it. */
export const familyOfEvent = (event: string): EventFamily | undefined => byEvent.get(event);
/** Whether a function of this name is handed the name of an event and a handler. */
export const isListening = (name: string): boolean => handing.has(name);

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
