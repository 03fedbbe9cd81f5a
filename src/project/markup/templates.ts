import type { MarkupHandler } from '../../facts/markup/markup.ts';

/** `@keydown.enter="…"`, `v-on:keydown='…'`, `on:keydown|once={…}`, `onkeydown={…}`, `(keydown.enter)="…"`, `on-keydown="…"`: as Vue, Svelte and Angular write them. */
const attribute = /(?:@|\bv-on:|\bon:|\bon-?|\()([a-z]{2,20})(?:[.|][\w.|-]{1,60})?\)?=(?:"([^"]{0,300})"|'([^']{0,300})'|(\{))/g;
/** Code in braces that is read at most, in characters. */
const longestCode = 300;

/** A function by its name, or called with the event: `onKey`, `this.onKey`, `onKey($event)`. */
const named = /^(?:this\.)?([A-Za-z_$][\w$]{0,80})(?:\((?:\$?event|e|ev|evt)?\))?;?$/;
/** `(e) => onKey(e)` */
const arrow = /^\(?([\w$]{1,80})\)? ?=> ?([A-Za-z_$][\w$]{0,80})\(([\w$]{1,80})\);?$/;

/**
 * Which functions of a component handle which events, by its markup. Vue: https://vuejs.org/guide/essentials/event-handling.html,
 * Svelte: https://svelte.dev/docs/svelte/basic-markup#Events, Angular: https://angular.dev/guide/templates/event-listeners. What a field is bound to is not seen.
 */
export function templateHandlers(markup: string, from = 0): MarkupHandler[] {
  return attributesIn(markup).flatMap(({ event, code, at }): MarkupHandler[] => {
    const name = namedHandler(code.trim());
    return name === undefined ? [] : [{ event, name, at: from + at }];
  });
}

/** An attribute of an event, where it stands, and its code. */
interface Attribute {
  readonly event: string;
  readonly at: number;
  readonly code: string;
  /** Where its code begins. */
  readonly start: number;
}

function attributesIn(markup: string): Attribute[] {
  const out: Attribute[] = [];
  attribute.lastIndex = 0;
  for (let m = attribute.exec(markup); m; m = attribute.exec(markup)) {
    const end = m.index + m[0].length;
    const code = m[4] === undefined ? (m[2] ?? m[3] ?? '') : inBraces(markup, end);
    if (code === undefined) continue;
    out.push({ event: m[1] as string, at: m.index, code, start: m[4] === undefined ? end - 1 - code.length : end });
    if (m[4] !== undefined) attribute.lastIndex = end + code.length + 1;
  }
  return out;
}

/** What stands between a brace that is open and the one that closes it; undefined where that is too far away. Braces in texts are not told apart. */
function inBraces(markup: string, start: number): string | undefined {
  const limit = Math.min(markup.length, start + longestCode);
  let open = 1;
  for (let i = start; i < limit; i++) {
    if (markup[i] === '{') open++;
    else if (markup[i] === '}' && --open === 0) return markup.slice(start, i);
  }
  return undefined;
}

/** The function that a handler does no more than name. */
export function namedHandler(code: string): string | undefined {
  const passed = arrow.exec(code);
  return named.exec(code)?.[1] ?? (passed && passed[1] === passed[3] ? passed[2] : undefined);
}

/** Spaces in the place of everything but the ends of lines. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** A component of Angular: what it is decorated with. */
const decorated = /@Component\s?\(/;
/** `template: `…``, and `templateUrl: './a.html'`. */
const inlined = /\btemplate:\s{0,3}(?:`([^`]*)`|'([^'\n]*)'|"([^"\n]*)")/g;
const namedFiles = /\btemplateUrl:\s{0,3}(['"`])([^'"`\n]{1,200})\1/g;

/** Where the markup of components stands in the text of a program. https://angular.dev/guide/components#template */
export function markupIn(text: string): readonly (readonly [number, number])[] {
  return decorated.test(text) ? Array.from(text.matchAll(inlined), (m) => { const end = m.index + m[0].length - 1; return [end - (m[1] ?? m[2] ?? m[3] ?? '').length, end] as const; }) : [];
}

/** Whether a file of this name may hold the markup of a component. */
export function isMarkupFile(name: string): boolean {
  return /\.html?$/i.test(name);
}

/** The files that hold the markup of components of a program, as it names them, and where it does. */
export function markupFilesIn(text: string): readonly { readonly file: string; readonly at: number }[] {
  return decorated.test(text) ? Array.from(text.matchAll(namedFiles), (m) => ({ file: m[2] as string, at: m.index })).filter(({ file }) => isMarkupFile(file)) : [];
}
