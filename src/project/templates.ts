import { familyOfEvent } from '../matching/events.ts';

/** An event that a template hands to a function of the component: `@keydown="onKey"`. */
export interface TemplateHandler {
  readonly event: string;
  /** The name of the function in the component's code. */
  readonly name: string;
}

/** `@keydown.enter="…"`, `v-on:keydown='…'`, `on:keydown|once={…}`, `onkeydown={…}`: as Vue and Svelte write them. */
const attribute = /(?:@|\bv-on:|\bon:|\bon)([a-z]{2,20})(?:[.|][\w.|-]{1,60})?=(?:"([^"]{0,300})"|'([^']{0,300})'|\{([^{}]{0,300})\})/g;

/** A function by its name, or called with the event: `onKey`, `this.onKey`, `onKey($event)`. */
const named = /^(?:this\.)?([A-Za-z_$][\w$]{0,80})(?:\((?:\$?event|e|ev|evt)?\))?;?$/;
/** `(e) => onKey(e)` */
const arrow = /^\(?([\w$]{1,80})\)? ?=> ?([A-Za-z_$][\w$]{0,80})\(([\w$]{1,80})\);?$/;

/**
 * Which functions of a component handle which events of a person, by its markup. Vue: https://vuejs.org/guide/essentials/event-handling.html,
 * Svelte: https://svelte.dev/docs/svelte/basic-markup#Events. Code that is written out in the template itself is not seen, nor is what a field is bound to.
 */
export function templateHandlers(markup: string): TemplateHandler[] {
  return Array.from(markup.matchAll(attribute)).flatMap((m): TemplateHandler[] => {
    const event = m[1] as string;
    const code = (m[2] ?? m[3] ?? m[4] ?? '').trim();
    const passed = arrow.exec(code);
    const name = named.exec(code)?.[1] ?? (passed && passed[1] === passed[3] ? passed[2] : undefined);
    return name !== undefined && familyOfEvent(event) ? [{ event, name }] : [];
  });
}
