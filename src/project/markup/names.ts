import type { MarkupCode, MarkupNames } from '../../facts/markup/markup.ts';
import { notationOf, within, withinAny, type Notation } from '../../matching/markup.ts';
import { codeEnd } from './attributes.ts';
import type { PlacedAttribute, Tag } from './tags.ts';

type Own = Omit<MarkupNames, 's' | 'e'>;

const code = (s: number, e: number, as: MarkupCode['as']): MarkupCode => ({ s, e, as });
/** `item in items`, `(item, index) of items`. */
const goingThrough = /\s(?:in|of)\s/;
/** `let item of items; let i = index`. */
const micro = /^\s*let\s+([\w$]{1,80})\s+of\s+/;
const local = /\blet\s+([\w$]{1,80})\s*=|\bas\s+([\w$]{1,80})/g;

/** The names that an element has for what stands in it, and for itself. */
export function namesOf(text: string, attributes: readonly PlacedAttribute[], notation: Notation): readonly Own[] {
  const by = notationOf(notation);
  return attributes.flatMap(({ written, value, at, s, e }): Own[] => {
    if (by.repeats.includes(written)) return notation === 'vue' ? repeated(text, s, e) : repeatedByMicro(text, s, e);
    if (written.startsWith('*')) return locals(text, s, e);
    const named = withinAny([...by.hands.filter(({ before }) => before.endsWith('-') || before.endsWith(':')), ...by.names], written);
    if (named !== undefined && value !== 'code') return /^[\w$]+$/.test(named) && notation !== 'vue' ? [given(at + written.length - named.length, at + written.length)] : [];
    return notation === 'vue' && value === 'text' && by.hands.some((hand) => within(hand, written) !== undefined) && text.slice(s, e).trim() !== '' ? [given(s, e)] : [];
  });
}

function repeated(text: string, s: number, e: number): Own[] {
  const value = text.slice(s, e);
  const m = goingThrough.exec(value);
  if (!m) return [];
  let from = s + value.length - value.trimStart().length, to = s + m.index;
  if (text[from] === '(' && text.slice(from, to).trimEnd().endsWith(')')) { from++; to = s + value.slice(0, m.index).lastIndexOf(')'); }
  return [{ names: code(from, to, 'names'), of: code(s + m.index + m[0].length, e, 'value'), each: true }];
}

function repeatedByMicro(text: string, s: number, e: number): Own[] {
  const value = text.slice(s, e);
  const m = micro.exec(value);
  if (!m) return [];
  const name = s + m[0].indexOf(m[1] as string, m[0].indexOf('let') + 3), from = s + m[0].length;
  const semicolon = text.slice(from, e).indexOf(';');
  return [{ names: code(name, name + (m[1] as string).length, 'names'), of: code(from, codeEnd(text, from, semicolon < 0 ? e : from + semicolon), 'value'), each: true }, ...locals(text, from, e)];
}

/** `let i = index`, `as value`: what they are is not followed. */
function locals(text: string, s: number, e: number): Own[] {
  return Array.from(text.slice(s, e).matchAll(local), (m) => { const name = (m[1] ?? m[2]) as string; const at = s + m.index + m[0].indexOf(name, 2); return given(at, at + name.length); });
}

function given(s: number, e: number): Own {
  return { names: code(s, e, 'names'), of: undefined, each: false };
}

/** Takes the tags of markup in their order, and tells which parts of it have names of their own. */
export interface TagNames {
  take(tag: Tag): void;
  found(end: number): readonly MarkupNames[];
}

const maxOpen = 400;

export function newTagNames(text: string, notation: Notation): TagNames {
  const out: MarkupNames[] = [];
  const open: { readonly tag: string; readonly s: number; readonly own: readonly Own[] }[] = [];
  const whole: Own[] = [];
  const by = notationOf(notation);
  const close = (level: (typeof open)[number] | undefined, e: number): void => { for (const own of level?.own ?? []) out.push({ ...own, s: level?.s ?? e, e }); };
  return {
    take({ name, kind, attributes, s, e }) {
      if (kind === 'close') {
        const from = open.findLastIndex((level) => level.tag === name);
        if (from >= 0) for (const level of open.splice(from)) close(level, s);
        return;
      }
      const own = namesOf(text, attributes, notation);
      // An element is called by its name in all of the markup.
      const ofElement = attributes.filter((a) => withinAny(by.names, a.written) !== undefined);
      const isOfElement = (x: Own): boolean => ofElement.some((a) => x.names.s >= a.at && x.names.s < a.at + a.written.length);
      for (const x of own) if (isOfElement(x)) whole.push(x);
      const level = { tag: name, s, own: own.filter((x) => !isOfElement(x)) };
      if (kind === 'alone' || open.length >= maxOpen) close(level, e); else open.push(level);
    },
    found(end) {
      for (const level of open.splice(0)) close(level, end);
      return [...whole.map((own) => ({ ...own, s: 0, e: end })), ...out];
    },
  };
}

/** `{#each items as item, i (key)}`, `{#await made}…{:then value}…{:catch error}`, `{#snippet a(b)}`, `{@const a = b}`: takes the code that stands in text in its order. https://svelte.dev/docs/svelte/each */
export function newBlockNames(text: string): { take(s: number, e: number): readonly MarkupCode[]; found(end: number): readonly MarkupNames[] } {
  const out: MarkupNames[] = [];
  const open: { readonly made: MarkupCode | undefined; names: { s: number; own: Own }[] }[] = [{ made: undefined, names: [] }];
  const close = (names: readonly { s: number; own: Own }[], e: number): void => { for (const { s, own } of names) out.push({ ...own, s, e }); };
  return {
    take(s, e) {
      const m = /^\s*([#:@/])([a-z]+)\s*/.exec(text.slice(s, e));
      if (!m) return [code(s, e, 'value')];
      const [whole, mark, word] = m as unknown as [string, string, string];
      const from = s + whole.length;
      const top = open[open.length - 1] as (typeof open)[number];
      const add = (own: Own | undefined): void => { if (own) (open[open.length - 1] as (typeof open)[number]).names.push({ s: e, own }); };
      switch (mark) {
        case '/': if (open.length > 1) close((open.pop() as (typeof open)[number]).names, s); return [];
        case ':':
          if (word === 'then' || word === 'catch' || word === 'else') { close(top.names, s); top.names = []; }
          if ((word === 'then' || word === 'catch') && from < e) add({ names: code(from, e, 'names'), of: word === 'then' ? top.made : undefined, each: false });
          return [];
        case '@': {
          if (word !== 'const') return word === 'debug' ? [] : [code(from, e, 'value')];
          const equals = text.slice(from, e).search(/=(?![=>])/);
          if (equals > 0) add({ names: code(from, from + equals, 'names'), of: code(from + equals + 1, e, 'value'), each: false });
          return [];
        }
        default: return block(word, from, e);
      }

      function block(kind: string, start: number, end: number): readonly MarkupCode[] {
        const value = text.slice(start, end);
        if (open.length >= maxOpen) return [];
        const as = kind === 'each' ? value.indexOf(' as ') : -1;
        const then = kind === 'await' ? /\s(?:then|catch)\s/.exec(value) : null;
        const of = kind === 'each' || kind === 'await' || kind === 'key' ? code(start, as >= 0 ? start + as : then ? start + then.index : end, 'value') : undefined;
        // What is awaited is told where the block begins, and named where it is there.
        open.push({ made: kind === 'await' && of ? { ...of, as: 'value' } : undefined, names: [] });
        if (kind === 'each' && of && as >= 0) { add({ names: code(start + as + 4, start + as + 4 + namesEnd(value.slice(as + 4)), 'names'), of, each: true }); return []; }
        if (then && of) add({ names: code(start + then.index + then[0].length, end, 'names'), of: then[0].trim() === 'then' ? of : undefined, each: false });
        if (kind === 'snippet' && value.includes('(')) add(given(start + value.indexOf('(') + 1, start + Math.max(value.lastIndexOf(')'), value.indexOf('(') + 1)));
        return of && !(then?.[0].trim() === 'then') ? [of] : [];
      }
    },
    found(end) {
      for (const { names } of open.splice(0)) close(names, end);
      return out;
    },
  };
}

/** Where the names of what a list holds end: a key may stand behind them. */
function namesEnd(value: string): number {
  let depth = 0;
  for (let i = 0; i < value.length; i++) {
    const ch = value[i] as string;
    if ('{['.includes(ch)) depth++;
    else if ('}]'.includes(ch)) depth--;
    else if (ch === '(' && depth === 0) return i;
  }
  return value.length;
}

const control = /@for\s?\(\s{0,20}([\w$]{1,80})\s{1,20}of\s|@let\s{1,20}([\w$]{1,80})\s{0,20}=|[{}]/g;

/** `@for (item of items; track item.id) {…}`, `@let a = b;` https://angular.dev/guide/templates/control-flow */
/** Characters that are looked through for the end of what a block goes through. */
const farthest = 5000;

export function namesOfBlocks(text: string): { readonly scopes: readonly MarkupNames[]; readonly isCut: boolean } {
  if (!text.includes('@for') && !text.includes('@let')) return { scopes: [], isCut: false };
  let isCut = false;
  const out: MarkupNames[] = [];
  const open: { s: number; own: Own | undefined }[][] = [[]];
  let pending: Own | undefined;
  const close = (names: readonly { s: number; own: Own | undefined }[] | undefined, e: number): void => { for (const { s, own } of names ?? []) if (own) out.push({ ...own, s, e }); };
  for (const m of text.matchAll(control)) {
    const end = m.index + m[0].length;
    if (m[0] === '{') { if (open.length < maxOpen) open.push([{ s: end, own: pending }]); pending = undefined; }
    else if (m[0] === '}') { if (open.length > 1) close(open.pop(), m.index); }
    else {
      const name = (m[1] ?? m[2]) as string, at = m.index + m[0].indexOf(name, 4);
      const rest = text.slice(end, end + farthest), stop = rest.search(m[1] === undefined ? /;/ : /[;)]\s*(?:track\b|\{)/);
      if (stop < 0) { isCut ||= end + farthest < text.length; continue; }
      const own: Own = { names: code(at, at + name.length, 'names'), of: code(end, codeEnd(text, end, end + stop), 'value'), each: m[1] !== undefined };
      if (own.each) pending = own; else (open[open.length - 1] as { s: number; own: Own | undefined }[]).push({ s: end + stop, own });
    }
  }
  for (const names of open) close(names, text.length);
  return { scopes: out, isCut };
}
