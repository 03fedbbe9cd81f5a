import type { MarkupAttribute } from '../facts/markup.ts';

/** Elements whose content is text and no markup. https://html.spec.whatwg.org/multipage/syntax.html#raw-text-elements */
export const raw: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title']);
/** Elements that have no end. https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const empty: ReadonlySet<string> = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const nameEnd = /[\s=>/"']/;
const tagName = /[A-Za-z][\w:.-]*/y;
/** `:src`, `v-bind:src.prop`. https://vuejs.org/api/built-in-directives.html#v-bind */
const bound = /^(?::|v-bind:)([\w:-]+)(?:\.[\w.]+)?$/;
const reference = /&(?:amp|#(\d{1,7})|#x([\da-f]{1,6}));/gi;
/** No longer code is read out of markup. */
const longestCode = 2000;

/** Which notation markup is written in. */
export type Notation = 'vue' | 'svelte' | 'astro' | 'angular';

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

/** An attribute as it is written, and where its value stands in the text. */
export interface PlacedAttribute extends MarkupAttribute {
  readonly written: string;
  readonly s: number;
  readonly e: number;
}

/**
 * Calls `visit` with each tag of a text, in its order.
 * @param code where code stands, which is passed over; sorted
 */
export function eachTag(text: string, code: readonly (readonly [number, number])[], notation: Notation, visit: (tag: Tag) => void): void {
  let at = 0, block = 0;
  for (;;) {
    const open = text.indexOf('<', at);
    if (open < 0) return;
    while (block < code.length && (code[block] as readonly [number, number])[1] <= open) block++;
    const inside = code[block];
    if (inside && inside[0] <= open) { at = inside[1]; continue; }
    if (text.startsWith('<!--', open)) { const close = text.indexOf('-->', open); at = close < 0 ? text.length : close + 3; continue; }
    const closes = text[open + 1] === '/';
    tagName.lastIndex = open + (closes ? 2 : 1);
    const name = tagName.exec(text)?.[0];
    if (name === undefined) { at = open + 1; continue; }
    if (closes) {
      at = tagName.lastIndex || open + 2 + name.length;
      visit({ name, kind: 'close', attributes: [], content: undefined, s: open, e: at });
      continue;
    }
    const { attributes, end } = attributesFrom(text, open + 1 + name.length, notation);
    at = end;
    const alone = text[end - 2] === '/';
    let content: string | undefined;
    if (raw.has(name) && !alone) {
      const close = text.indexOf(`</${name}`, end);
      at = close < 0 ? text.length : close;
      content = text.slice(end, at);
    }
    visit({ name, kind: alone || empty.has(name) ? 'alone' : 'open', attributes, content, s: open, e: end });
  }
}

/** The attributes of a tag, and where it ends. */
function attributesFrom(text: string, start: number, notation: Notation): { readonly attributes: readonly PlacedAttribute[]; readonly end: number } {
  const attributes: PlacedAttribute[] = [];
  let at = start;
  while (at < text.length) {
    const ch = text[at] as string;
    if (ch === '>') return { attributes, end: at + 1 };
    if (ch === '{') {
      const close = closing(text, at);
      const code = text.slice(at + 1, close).trim();
      // `{src}` is short for `src={src}`.
      if (/^[\w$]+$/.test(code)) attributes.push({ name: code, written: code, pieces: ['', code, ''], s: at + 1, e: close });
      at = close + 1;
      continue;
    }
    if (nameEnd.test(ch)) { at++; continue; }
    const nameStart = at;
    while (at < text.length && !nameEnd.test(text[at] as string)) at++;
    const name = text.slice(nameStart, at);
    let equals = at;
    while (' \t\r\n'.includes(text[equals] ?? '.')) equals++;
    if (text[equals] !== '=') { attributes.push({ name, written: name, pieces: [''], s: at, e: at }); continue; }
    at = equals + 1;
    while (' \t\r\n'.includes(text[at] ?? '.')) at++;
    const opened = text[at];
    const valueStart = at + 1;
    let pieces: readonly string[] | undefined, valueEnd: number, valueFrom = valueStart;
    if (opened === '{') {
      const close = closing(text, at);
      if (notation !== 'vue') pieces = ['', text.slice(valueStart, close), ''];
      valueEnd = close;
      at = close + 1;
    } else if (opened === '"' || opened === "'" || opened === '`') {
      const close = text.indexOf(opened, valueStart);
      const end = close < 0 ? text.length : close;
      const value = text.slice(valueStart, end);
      pieces = opened === '`' ? ['', `\`${value}\``, ''] : interpolated(decoded(value), notation);
      valueEnd = end;
      at = end + 1;
    } else {
      valueFrom = at;
      while (at < text.length && !/[\s>]/.test(text[at] as string)) at++;
      pieces = interpolated(decoded(text.slice(valueFrom, at)), notation);
      valueEnd = at;
    }
    const bind = notation === 'vue' ? bound.exec(name)?.[1] : undefined;
    const placed = { written: name, s: valueFrom, e: valueEnd };
    if (pieces && bind !== undefined) attributes.push({ name: bind, pieces: ['', pieces.join(''), ''], ...placed });
    else if (pieces && /^[A-Za-z*]/.test(name)) attributes.push({ name, pieces, ...placed });
  }
  return { attributes, end: text.length };
}

/** The code that stands in a text: Svelte alone reads it there. */
function interpolated(value: string, notation: Notation): readonly string[] {
  return notation === 'svelte' ? value.split(/\{([^{}]*)\}/) : [value];
}

/** Where code in braces ends; where that is not told, so far away as is read. */
export function closing(text: string, open: number): number {
  const limit = Math.min(text.length, open + longestCode);
  let depth = 0;
  for (let i = open; i < limit; i++) {
    const ch = text[i];
    if (ch === '{') depth++;
    else if (ch === '}' && --depth === 0) return i;
    else if (ch === '"' || ch === "'" || ch === '`') { const close = text.indexOf(ch, i + 1); if (close < 0 || close > limit) return limit; i = close; }
  }
  return limit;
}

/** What markup writes in the place of characters that an address may have. */
function decoded(value: string): string {
  return value.includes('&') ? value.replace(reference, (_, decimal?: string, hex?: string) => (decimal === undefined && hex === undefined ? '&' : character(decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal)))) : value;
}

function character(point: number): string {
  return point <= 0x10FFFF ? String.fromCodePoint(point) : '';
}
