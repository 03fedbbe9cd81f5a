import type { Notation } from '../../matching/markup.ts';
import type { Braces } from './braces.ts';

/** Elements whose content is text and no markup. https://html.spec.whatwg.org/multipage/syntax.html#raw-text-elements */
export const raw: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title']);
/** Elements that have no end. https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
export const empty: ReadonlySet<string> = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const nameEnd = /[\s=>/"']/;
const tagName = /[A-Za-z][\w:.-]*/y;
/** Code in text that is longer may be text that only looks like it: what stands in it is gone through as well. */
const sure = 2000;
/** What stands around code in text. */
const doubled = { open: '{{', close: '}}' } as const;

/** A tag of markup. */
export interface Tag {
  readonly name: string;
  readonly kind: 'open' | 'alone' | 'close';
  readonly attributes: readonly PlacedAttribute[];
  /** What is written in an element whose content is no markup. */
  readonly content: string | undefined;
  readonly s: number;
  readonly e: number;
}

/** An attribute as it is written, and where its value stands in the text: in quotes, as code in braces or in ticks. One in braces without a name is named by its code, or is spread. */
export interface PlacedAttribute {
  readonly written: string;
  /** Where it begins. */
  readonly at: number;
  readonly value: 'none' | 'text' | 'code' | 'template' | 'short' | 'spread';
  readonly s: number;
  readonly e: number;
}

export interface TagVisitor {
  tag(tag: Tag): void;
  /** Is told of code that stands in text. */
  code(s: number, e: number): void;
}

/**
 * Tells the tags of a text and the code between them, in their order.
 * @param code where code stands, which is passed over; sorted
 */
export function eachTag(text: string, code: readonly (readonly [number, number])[], notation: Notation, braces: Braces, visitor: TagVisitor): void {
  const opening = notation === 'vue' || notation === 'angular' ? doubled.open : '{';
  let at = 0, block = 0, brace = -1, ending = -1;
  for (;;) {
    const tag = text.indexOf('<', at);
    if (brace < at) { brace = text.indexOf(opening, at); if (brace < 0) brace = Infinity; }
    const open = tag < 0 ? brace : Math.min(tag, brace);
    if (open === Infinity) return;
    while (block < code.length && (code[block] as readonly [number, number])[1] <= open) block++;
    const inside = code[block];
    if (inside && inside[0] <= open) { at = inside[1]; continue; }
    if (open === brace) { at = interpolation(open); continue; }
    if (text.startsWith('<!--', open)) { const close = text.indexOf('-->', open); at = close < 0 ? text.length : close + 3; continue; }
    const closes = text[open + 1] === '/';
    tagName.lastIndex = open + (closes ? 2 : 1);
    const name = tagName.exec(text)?.[0];
    if (name === undefined) { at = open + 1; continue; }
    if (closes) {
      at = tagName.lastIndex || open + 2 + name.length;
      visitor.tag({ name, kind: 'close', attributes: [], content: undefined, s: open, e: at });
      continue;
    }
    const { attributes, end } = attributesFrom(text, open + 1 + name.length, notation, braces);
    at = end;
    const alone = text[end - 2] === '/';
    let content: string | undefined;
    if (raw.has(name) && !alone) {
      const close = text.indexOf(`</${name}`, end);
      at = close < 0 ? text.length : close;
      content = text.slice(end, at);
    }
    visitor.tag({ name, kind: alone || empty.has(name) ? 'alone' : 'open', attributes, content, s: open, e: end });
  }

  /** Goes behind code in text. Astro writes markup into it, which is gone through as well. */
  function interpolation(open: number): number {
    const from = open + opening.length;
    if (opening === doubled.open) {
      if (ending < from) { ending = text.indexOf(doubled.close, from); if (ending < 0) ending = Infinity; }
      if (ending === Infinity) return from;
      visitor.code(from, ending);
      return ending - from > sure ? from : ending + doubled.close.length;
    }
    const close = braces.closing(open);
    if (text[close] !== '}') return from;
    visitor.code(from, close);
    return notation === 'astro' ? from : close + 1;
  }
}

/** The attributes of a tag, and where it ends. */
function attributesFrom(text: string, start: number, notation: Notation, braces: Braces): { readonly attributes: readonly PlacedAttribute[]; readonly end: number } {
  const attributes: PlacedAttribute[] = [];
  let at = start;
  while (at < text.length) {
    const ch = text[at] as string;
    if (ch === '>') return { attributes, end: at + 1 };
    if (ch === '{') {
      const close = braces.closing(at);
      const code = text.slice(at + 1, close).trim();
      // `{src}` is short for `src={src}`.
      if (/^[\w$]+$/.test(code)) attributes.push({ written: code, value: 'short', at, s: at + 1, e: close });
      else if (code.startsWith('...')) attributes.push({ written: '', value: 'spread', at, s: text.indexOf('...', at) + 3, e: close });
      else if (notation === 'svelte') attributes.push({ written: '', value: 'code', at, s: at + 1, e: close });
      at = close + 1;
      continue;
    }
    if (nameEnd.test(ch)) { at++; continue; }
    const nameStart = at;
    while (at < text.length && !nameEnd.test(text[at] as string)) at++;
    const written = text.slice(nameStart, at);
    let equals = at;
    while (' \t\r\n'.includes(text[equals] ?? '.')) equals++;
    if (text[equals] !== '=') { attributes.push({ written, at: nameStart, value: 'none', s: at, e: at }); continue; }
    at = equals + 1;
    while (' \t\r\n'.includes(text[at] ?? '.')) at++;
    const opened = text[at];
    if (opened === '{') {
      const close = braces.closing(at);
      if (notation !== 'vue') attributes.push({ written, at: nameStart, value: 'code', s: at + 1, e: close });
      at = close + 1;
    } else if (opened === '"' || opened === "'" || opened === '`') {
      const end = quoteEnd(text, at, notation, braces);
      attributes.push({ written, at: nameStart, value: opened === '`' ? 'template' : 'text', s: at + 1, e: end });
      at = end + 1;
    } else {
      const from = at;
      while (at < text.length && !/[\s>]/.test(text[at] as string)) at++;
      attributes.push({ written, at: nameStart, value: 'text', s: from, e: at });
    }
  }
  return { attributes, end: text.length };
}

/** Where a value in quotes ends: in Svelte code may stand in it that has quotes of its own. */
function quoteEnd(text: string, open: number, notation: Notation, braces: Braces): number {
  const quote = text[open] as string;
  let close = text.indexOf(quote, open + 1);
  if (close < 0) return text.length;
  if (notation !== 'svelte') return close;
  for (let at = open; ;) {
    const found = text.slice(at, close).indexOf('{');
    if (found < 0) return close;
    const end = braces.closing(at + found);
    if (text[end] !== '}') return close;
    if (end > close) close = text.indexOf(quote, end);
    if (close < 0) return text.length;
    at = end + 1;
  }
}
