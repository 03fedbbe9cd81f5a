import type { MarkupHandler } from '../facts/markup.ts';

/** `@keydown.enter="…"`, `v-on:keydown='…'`, `on:keydown|once={…}`, `onkeydown={…}`, `(keydown.enter)="…"`, `on-keydown="…"`: as Vue, Svelte and Angular write them. */
const attribute = /(?:@|\bv-on:|\bon:|\bon-?|\()([a-z]{2,20})(?:[.|][\w.|-]{1,60})?\)?=(?:"([^"]{0,300})"|'([^']{0,300})'|\{([^{}]{0,300})\})/g;

/** A function by its name, or called with the event: `onKey`, `this.onKey`, `onKey($event)`. */
const named = /^(?:this\.)?([A-Za-z_$][\w$]{0,80})(?:\((?:\$?event|e|ev|evt)?\))?;?$/;
/** `(e) => onKey(e)` */
const arrow = /^\(?([\w$]{1,80})\)? ?=> ?([A-Za-z_$][\w$]{0,80})\(([\w$]{1,80})\);?$/;

/**
 * Which functions of a component handle which events, by its markup. Vue: https://vuejs.org/guide/essentials/event-handling.html,
 * Svelte: https://svelte.dev/docs/svelte/basic-markup#Events, Angular: https://angular.dev/guide/templates/event-listeners. What a field is bound to is not seen.
 */
export function templateHandlers(markup: string, from = 0): MarkupHandler[] {
  return Array.from(markup.matchAll(attribute)).flatMap((m): MarkupHandler[] => {
    const name = nameIn(codeOf(m));
    return name === undefined ? [] : [{ event: m[1] as string, name, at: from + m.index }];
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

/** A component of Angular: what it is decorated with. */
const decorated = /@Component\s?\(/;
/** `template: `…``, and `templateUrl: './a.html'`. */
const inlined = /\btemplate:\s{0,3}(?:`([^`]{0,100000})`|'([^'\n]{0,5000})'|"([^"\n]{0,5000})")/g;
const namedFiles = /\btemplateUrl:\s{0,3}(['"`])([^'"`\n]{1,200})\1/g;

/** Where the markup of components stands in the text of a program. https://angular.dev/guide/components#template */
export function markupIn(text: string): readonly (readonly [number, number])[] {
  return decorated.test(text) ? Array.from(text.matchAll(inlined), (m) => { const end = m.index + m[0].length - 1; return [end - (m[1] ?? m[2] ?? m[3] ?? '').length, end] as const; }) : [];
}

/** Whether a file of this name may hold the markup of a component. */
export function isMarkupFile(name: string): boolean {
  return /\.html?$/i.test(name);
}

/** The files that hold the markup of components of a program, as it names them. */
export function markupFilesOf(text: string): string[] {
  return decorated.test(text) ? Array.from(text.matchAll(namedFiles), (m) => m[2] as string).filter(isMarkupFile) : [];
}
