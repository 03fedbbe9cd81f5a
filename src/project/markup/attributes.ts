import type { MarkupAttribute, MarkupCode } from '../../facts/markup/markup.ts';
import { attributeNamed, notationOf, within, withinAny, type Notation } from '../../matching/markup.ts';
import { decoded } from './entities.ts';
import type { Braces } from './braces.ts';
import type { PlacedAttribute } from './tags.ts';
import { namedHandler } from './templates.ts';

/** What an attribute of an element means: what the element is given, or code that runs where it is shown. */
export interface Meaning {
  readonly attributes: readonly MarkupAttribute[];
  readonly codes: readonly MarkupCode[];
}

const none: Meaning = { attributes: [], codes: [] };
/** The attribute that names a holder of an element. */
const holder = 'ref';
const plain = /^[A-Za-z*]/;
/** A function that is written out. */
const written = /^\s*(?:async\b\s*)?(?:function\b|[\w$]{1,80}\s*=>|\([^()]{0,300}\)\s*(?::[^=()]{0,80})?=>)/;
const quotes = '\'"`';

/** Reads an attribute of an element by the notation. Conditions, repetitions and names are read elsewhere. */
export function meaningOf(text: string, attribute: PlacedAttribute, notation: Notation, braces: Braces): Meaning {
  const { written: name, value, s, e } = attribute;
  const by = notationOf(notation);
  const called = withinAny(by.names, name);
  // The name begins behind the mark: what stands at the mark is what the element is.
  if (called !== undefined && value !== 'code') return bound(holder, { s: attribute.at, e: attribute.at + name.length, as: 'value' });
  switch (value) {
    case 'none': {
      // `bind:value` is short for `bind:value={value}`.
      const short = heldBy(name, notation), from = name.indexOf(':') + 1;
      return short !== undefined && from > 0 ? bound(short, { s: attribute.at + from, e: attribute.at + name.length, as: 'held' }) : given(name, ['']);
    }
    case 'spread': return { attributes: [{ name: undefined, pieces: ['', { s, e, as: 'value' }, ''] }], codes: [] };
    case 'short': return given(name, ['', { s, e, as: 'value' }, '']);
    case 'template': return given(name, ['', { s: s - 1, e: e + 1, as: 'value' }, '']);
    case 'code': return name === '' ? blockIn(text, s, e) : ofCode(text, attribute, notation);
    case 'text':
  }
  const own = Object.values(by.shown).includes(name) || by.repeats.includes(name) || withinAny(by.hands, name) !== undefined || name.startsWith('*');
  if (own) return none;
  if (by.refers.includes(name)) return bound(holder, { s, e, as: 'value' });
  if (by.spreads.includes(name)) return { attributes: [{ name: undefined, pieces: ['', { s, e, as: 'value' }, ''] }], codes: [] };
  const held = heldBy(name, notation);
  if (held !== undefined) return bound(held, { s, e, as: 'held' });
  const event = withinAny(by.handles, name);
  if (event !== undefined) return handled(text, event, s, e);
  const named = withinAny(by.binds, name);
  if (named !== undefined) return bound(named.split('.')[0] as string, { s, e: codeEnd(text, s, e), as: 'value' });
  if (withinAny(by.runs, name) !== undefined) return { attributes: [], codes: [{ s, e, as: 'value' }] };
  return given(name, notation === 'svelte' ? inBraces(text, s, e, braces) : notation === 'angular' ? inDoubled(text, s, e) : [decoded(text.slice(s, e))]);
}

function ofCode(text: string, { written: name, s, e }: PlacedAttribute, notation: Notation): Meaning {
  const event = withinAny(notationOf(notation).handles, name);
  if (event !== undefined) return handled(text, event, s, e, true);
  const held = heldBy(name, notation);
  if (held !== undefined) return bound(held, { s, e, as: held === 'value' ? 'held' : 'value' });
  // What stands behind a colon says what a piece of code is for: `use:action={…}`, `class:list={…}`.
  return name.includes(':') ? { attributes: [], codes: [{ s, e, as: 'value' }] } : bound(name, { s, e, as: name.startsWith('on') ? 'used' : 'value' });
}

/** The attribute that an element is bound to both ways by another one, with its modifiers or without. */
function heldBy(name: string, notation: Notation): string | undefined {
  for (const [before, held] of Object.entries(notationOf(notation).holds)) {
    const rest = within({ before }, name);
    if (rest === '' || (rest !== undefined && '.:'.includes(rest[0] as string))) return held;
  }
  return undefined;
}

function bound(name: string, code: MarkupCode): Meaning {
  return plain.test(name) ? { attributes: [{ name: attributeNamed(name), pieces: ['', code, ''] }], codes: [] } : { attributes: [], codes: [code] };
}

/** A handler that does no more than name a function is one of those that are known by their names. */
function handled(text: string, event: string, s: number, e: number, isExpression = false): Meaning {
  const code = text.slice(s, e);
  if (code.trim() === '' || namedHandler(code.trim()) !== undefined) return none;
  return { attributes: [{ name: `on${event.split(/[.|]/)[0] as string}`, pieces: ['', { s, e, as: isExpression || written.test(code) ? 'used' : 'run' }, ''] }], codes: [] };
}

function given(name: string, pieces: MarkupAttribute['pieces']): Meaning {
  return plain.test(name) ? { attributes: [{ name: attributeNamed(name), pieces }], codes: [] } : { attributes: [], codes: pieces.filter((p) => typeof p !== 'string') };
}

/** `{@attach …}` among the attributes of an element. */
function blockIn(text: string, s: number, e: number): Meaning {
  const code = /^\s*@\w+\s/.exec(text.slice(s, e))?.[0];
  return code === undefined ? none : { attributes: [], codes: [{ s: s + code.length, e, as: 'value' }] };
}

/** Code without what a notation may say behind it: a filter of Vue, a pipe of Angular. */
export function codeEnd(text: string, s: number, e: number): number {
  let depth = 0;
  for (let i = s; i < e; i++) {
    const ch = text[i] as string;
    if (quotes.includes(ch)) { const close = text.indexOf(ch, i + 1); if (close < 0 || close >= e) return e; i = close; }
    else if ('([{'.includes(ch)) depth++;
    else if (')]}'.includes(ch)) depth--;
    else if (ch === '|' && depth === 0) { if (text[i + 1] !== '|') return i; i++; }
  }
  return e;
}

function inBraces(text: string, s: number, e: number, braces: Braces): MarkupAttribute['pieces'] {
  return inCode(text, s, e, '{', (open) => braces.closing(open));
}

function inDoubled(text: string, s: number, e: number): MarkupAttribute['pieces'] {
  return inCode(text, s, e, '{{', (open) => { const close = text.slice(open, e).indexOf('}}'); return close < 0 ? e : open + close; });
}

/** Text and the code that stands in it, by turns. */
function inCode(text: string, s: number, e: number, opening: string, closeOf: (open: number) => number): MarkupAttribute['pieces'] {
  const value = text.slice(s, e);
  const out: (string | MarkupCode)[] = [];
  let at = s;
  for (let found = value.indexOf(opening); found >= 0; found = value.indexOf(opening, at - s)) {
    const open = s + found, close = closeOf(open);
    if (close >= e) break;
    out.push(decoded(text.slice(at, open)), { s: open + opening.length, e: opening === '{' ? close : codeEnd(text, open + opening.length, close), as: 'value' });
    at = close + opening.length;
  }
  return [...out, decoded(text.slice(at, e))];
}
