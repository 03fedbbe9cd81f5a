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
 * Svelte: https://svelte.dev/docs/svelte/basic-markup#Events. What a field is bound to is not seen.
 */
export function templateHandlers(markup: string): TemplateHandler[] {
  return Array.from(markup.matchAll(attribute)).flatMap((m): TemplateHandler[] => {
    const event = m[1] as string;
    const name = nameIn(codeOf(m));
    return name !== undefined && familyOfEvent(event) ? [{ event, name }] : [];
  });
}

function codeOf(m: RegExpExecArray): string {
  return (m[2] ?? m[3] ?? m[4] ?? '').trim();
}

/** The function that a handler does no more than name. */
function nameIn(code: string): string | undefined {
  const passed = arrow.exec(code);
  return named.exec(code)?.[1] ?? (passed && passed[1] === passed[3] ? passed[2] : undefined);
}

/** Written over what stands before the code of a handler, and behind it. */
const before = ';()=>{', behind = '}';
/** What markup writes in the place of a character: code with it is not what it reads. */
const reference = /&#?\w{1,20};/;

/**
 * Markup with everything blanked but the code that handlers write out in it (`@click="capture('saved')"`), each as a function of its own, in its place. Undefined where there is none.
 * A handler under a condition of the template (`v-if`) is taken to stand under none.
 */
export function writtenHandlers(markup: string): string | undefined {
  let out = '', at = 0;
  for (const m of markup.matchAll(attribute)) {
    const code = m[2] ?? m[3] ?? m[4] ?? '';
    const start = m.index + m[0].length - 1 - code.length;
    if (!code.includes('(') || reference.test(code) || nameIn(code.trim()) !== undefined || start - m.index < before.length) continue;
    out += `${blank(markup.slice(at, start - before.length))}${before}${code}${behind}`;
    at = start + code.length + 1;
  }
  return at > 0 ? out + blank(markup.slice(at)) : undefined;
}

/** Spaces in the place of everything but the ends of lines. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
