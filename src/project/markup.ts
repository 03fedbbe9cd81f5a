import type { MarkupAttribute, MarkupElement } from '../facts/markup.ts';

/** Elements whose content is text and no markup. https://html.spec.whatwg.org/multipage/syntax.html#raw-text-elements */
const raw: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title']);
const styled = 'style';
const nameEnd = /[\s=>/"']/;
const tagName = /[A-Za-z][\w:.-]*/y;
/** `:src`, `v-bind:src.prop`. https://vuejs.org/api/built-in-directives.html#v-bind */
const bound = /^(?::|v-bind:)([\w:-]+)(?:\.[\w.]+)?$/;
const reference = /&(?:amp|#(\d{1,7})|#x([\da-f]{1,6}));/gi;
/** No longer code is read out of markup. */
const longestCode = 2000;

/** Which notation the markup of a component is written in. */
export type Notation = 'vue' | 'svelte' | 'astro';

/**
 * The elements of markup that name an address or are bound to code, from the text of a component file.
 * @param code where the code in it stands, which is passed over; sorted
 */
export function elementsIn(text: string, code: readonly (readonly [number, number])[], notation: Notation): MarkupElement[] {
  const out: MarkupElement[] = [];
  const [from, to] = notation === 'vue' ? templateOf(text) : [0, text.length];
  let at = 0, block = 0;
  for (;;) {
    const open = text.indexOf('<', at);
    if (open < 0) return out;
    while (block < code.length && (code[block] as readonly [number, number])[1] <= open) block++;
    const inside = code[block];
    if (inside && inside[0] <= open) { at = inside[1]; continue; }
    if (text.startsWith('<!--', open)) { const close = text.indexOf('-->', open); at = close < 0 ? text.length : close + 3; continue; }
    tagName.lastIndex = open + 1;
    const tag = tagName.exec(text)?.[0];
    if (tag === undefined) { at = open + 1; continue; }
    const { attributes, end } = attributesFrom(text, open + 1 + tag.length, notation);
    at = end;
    let content: string | undefined;
    if (raw.has(tag) && text[end - 2] !== '/') {
      const close = text.indexOf(`</${tag}`, end);
      at = close < 0 ? text.length : close;
      if (tag === styled && text.slice(end, at).includes('//')) content = text.slice(end, at);
    }
    const named = attributes.filter(({ pieces }) => pieces.length > 1 || (pieces[0] as string).includes('//'));
    if (/^[a-z]/.test(tag) && ((open > from && open < to) || raw.has(tag)) && (named.length > 0 || content !== undefined)) out.push({ tag, attributes: [...named, ...attributes.filter((a) => a.name === 'rel' && !named.includes(a))], content, s: open, e: end });
  }
}

/** Where the template of a component stands in its file; what stands in other blocks is shown by nothing, and one in another language is not read. */
function templateOf(text: string): readonly [number, number] {
  const open = /<template\b([^<>]*)>/.exec(text);
  return open && !/\blang=["']?(?!html)/.test(open[1] as string) ? [open.index, text.lastIndexOf('</template')] : [0, 0];
}

/** The attributes of a tag, and where it ends. */
function attributesFrom(text: string, start: number, notation: Notation): { readonly attributes: readonly MarkupAttribute[]; readonly end: number } {
  const attributes: MarkupAttribute[] = [];
  let at = start;
  while (at < text.length) {
    const ch = text[at] as string;
    if (ch === '>') return { attributes, end: at + 1 };
    if (ch === '{') {
      const close = closing(text, at);
      const code = text.slice(at + 1, close).trim();
      // `{src}` is short for `src={src}`.
      if (/^[\w$]+$/.test(code)) attributes.push({ name: code, pieces: ['', code, ''] });
      at = close + 1;
      continue;
    }
    if (nameEnd.test(ch)) { at++; continue; }
    const nameStart = at;
    while (at < text.length && !nameEnd.test(text[at] as string)) at++;
    const name = text.slice(nameStart, at);
    let equals = at;
    while (' \t\r\n'.includes(text[equals] ?? '.')) equals++;
    if (text[equals] !== '=') continue;
    at = equals + 1;
    while (' \t\r\n'.includes(text[at] ?? '.')) at++;
    const opened = text[at];
    const valueStart = at + 1;
    let pieces: readonly string[] | undefined;
    if (opened === '{') {
      const close = closing(text, at);
      if (notation !== 'vue') pieces = ['', text.slice(valueStart, close), ''];
      at = close + 1;
    } else if (opened === '"' || opened === "'" || opened === '`') {
      const close = text.indexOf(opened, valueStart);
      const end = close < 0 ? text.length : close;
      const value = text.slice(valueStart, end);
      pieces = opened === '`' ? ['', `\`${value}\``, ''] : interpolated(decoded(value), notation);
      at = end + 1;
    } else {
      const from = at;
      while (at < text.length && !/[\s>]/.test(text[at] as string)) at++;
      pieces = interpolated(decoded(text.slice(from, at)), notation);
    }
    const bind = notation === 'vue' ? bound.exec(name)?.[1] : undefined;
    if (pieces && bind !== undefined) attributes.push({ name: bind, pieces: ['', pieces.join(''), ''] });
    else if (pieces && /^[A-Za-z]/.test(name)) attributes.push({ name, pieces });
  }
  return { attributes, end: text.length };
}

/** The code that stands in a text: Svelte alone reads it there. */
function interpolated(value: string, notation: Notation): readonly string[] {
  return notation === 'svelte' ? value.split(/\{([^{}]*)\}/) : [value];
}

/** Where code in braces ends; where that is not told, so far away as is read. */
function closing(text: string, open: number): number {
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
