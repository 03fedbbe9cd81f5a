import type { MarkupRegion, MarkupTest } from '../../facts/markup/markup.ts';
import { notationOf, type Notation } from '../../matching/markup.ts';
import type { Braces } from './braces.ts';
import type { PlacedAttribute, Tag } from './tags.ts';

/** Nesting that is kept apart. */
const maxOpen = 400;
/** Conditions of one chain of branches that are kept: fewer say less, and nothing wrong. */
const maxAsked = 20;

/** Takes the tags of markup in their order, and tells which parts of it are shown under a condition. */
export interface TagConditions {
  take(tag: string, kind: Tag['kind'], attributes: readonly PlacedAttribute[], s: number, e: number): void;
  regions(): readonly MarkupRegion[];
}

interface Level {
  readonly tag: string;
  readonly regions: readonly MarkupRegion[];
  /** What the elements asked that stood before here, where the next one may be shown instead of them. */
  asked: MarkupTest[];
}

/** Undefined where markup shows nothing under a condition of an element. */
export function newTagConditions(text: string, notation: Notation): TagConditions | undefined {
  const names = notationOf(notation).shown;
  if (!(names.when && text.includes(names.when)) && !(names.hides && text.includes(names.hides))) return undefined;
  const out: MarkupRegion[] = [];
  const open: Level[] = [{ tag: '', regions: [], asked: [] }];
  // What is not ended may end anywhere: its own tag is sure.
  const close = ({ regions }: Level, e?: number): void => { for (const r of regions) out.push(e === undefined ? r : { ...r, e }); };
  return {
    regions: () => { for (const level of open.splice(1)) close(level); return out; },
    take(tag, kind, attributes, s, e) {
      if (kind === 'close') {
        const from = open.findLastIndex((level) => level.tag === tag);
        if (from < 1) return;
        const [own, ...within] = open.splice(from);
        for (const level of within) close(level);
        close(own as Level, s);
        return;
      }
      const above = open[open.length - 1] as Level;
      const tests = testsOf(above, attributes);
      const hidden = attributes.find((a) => a.written === names.hides);
      const regions: MarkupRegion[] = [...(tests.length > 0 ? [{ s, e, tests }] : []), ...(hidden ? [{ s, e, tests: [testAt(hidden, true)], hides: true as const }] : [])];
      const level: Level = { tag, regions, asked: [] };
      if (kind === 'alone' || open.length >= maxOpen) close(level); else open.push(level);
    },
  };

  function testsOf(above: Level, attributes: readonly PlacedAttribute[]): MarkupTest[] {
    const of = (name: string): PlacedAttribute | undefined => (name === '' ? undefined : attributes.find((a) => a.written === name));
    const when = of(names.when), orWhen = of(names.orWhen);
    const before = above.asked.map((t) => ({ ...t, sense: false }));
    const own = when ?? orWhen;
    const test = own && testAt(own, true);
    above.asked = test ? [...(when ? [] : above.asked), test].slice(-maxAsked) : [];
    return when ? [test as MarkupTest] : orWhen ? [...before, test as MarkupTest] : of(names.otherwise) ? before : [];
  }

  function testAt({ s, e }: PlacedAttribute, sense: boolean): MarkupTest {
    return { ...condition(text, s, e), sense };
  }
}

/** A character that is written as markup does: its end is no end of code. */
const reference = /&#?\w{1,20};/g;

/** The code of a condition without what a template may say behind it: `consent; else other`, `consent$ | async as consent`. */
function condition(text: string, s: number, e: number): { readonly s: number; readonly e: number } {
  const code = text.slice(s, e);
  const end = /;|\bas\s+\w+\s*$|(?<!\|)\|(?!\|)/.exec(code.replace(reference, (x) => ' '.repeat(x.length)))?.index ?? code.length;
  return { s, e: s + end };
}

/** Parts of markup that blocks show under a condition. */
export function conditionsOfBlocks(text: string, code: readonly (readonly [number, number])[], notation: Notation, braces: Braces): readonly MarkupRegion[] {
  switch (notation) {
    case 'svelte': return text.includes('{#if') ? svelteBlocks(text, code, braces) : [];
    case 'astro': case 'angular': return braced(text, code, notation);
    default: return [];
  }
}

/** `{#if a}…{:else if b}…{:else}…{/if}` https://svelte.dev/docs/svelte/if */
function svelteBlocks(text: string, code: readonly (readonly [number, number])[], braces: Braces): MarkupRegion[] {
  const out: MarkupRegion[] = [];
  const open: { readonly kind: string; s: number; tests: MarkupTest[] }[] = [];
  let deeper = 0, block = 0;
  for (const m of text.matchAll(/\{(#[a-z]+|:else(?:\s+if)?|\/[a-z]+)\b/g)) {
    const [whole, word = ''] = m;
    while (block < code.length && (code[block] as readonly [number, number])[1] <= m.index) block++;
    if (m.index >= (code[block]?.[0] ?? text.length)) continue;
    const top = open[open.length - 1];
    const from = m.index + whole.length, end = word.startsWith('/') ? from : braces.closing(m.index);
    if (deeper > 0 || (word.startsWith('#') && open.length >= maxOpen)) { deeper += word.startsWith('#') ? 1 : word.startsWith('/') ? -1 : 0; continue; }
    if (word.startsWith('#')) { open.push({ kind: word.slice(1), s: end + 1, tests: word === '#if' ? [{ ...condition(text, from, end), sense: true }] : [] }); continue; }
    if (!top) continue;
    if (top.kind === 'if') out.push({ s: top.s, e: m.index, tests: top.tests });
    if (word.startsWith('/')) { open.pop(); continue; }
    top.tests = top.tests.slice(-maxAsked).map((t) => ({ ...t, sense: false }));
    if (word !== ':else') top.tests.push({ ...condition(text, from, end), sense: true });
    top.s = end + 1;
  }
  return out;
}

const opening = /@(if|else if) ?\(/y;
const elsewhere = '@else';
/** What a condition shows where it does not hold, if that is nothing. */
const orNothing = /: ?(?:null|undefined|false|''|""|<><\/>)$/;
const longest = 400, tail = 40;

/** `@if (a) {…} @else {…}` https://angular.dev/guide/templates/control-flow, `{a && <p />}` https://docs.astro.build/en/reference/astro-syntax/ */
function braced(text: string, code: readonly (readonly [number, number])[], notation: 'astro' | 'angular'): MarkupRegion[] {
  const out: MarkupRegion[] = [];
  if (notation === 'angular' && !text.includes('@if')) return out;
  const open: { readonly s: number; readonly tests: readonly MarkupTest[]; readonly chosen: boolean }[] = [];
  let asked: readonly MarkupTest[] = [], pending: readonly MarkupTest[] | undefined, block = 0;
  for (let i = 0; i < text.length; i++) {
    while (block < code.length && (code[block] as readonly [number, number])[1] <= i) block++;
    const inside = code[block];
    if (inside && inside[0] <= i) { i = inside[1] - 1; continue; }
    const ch = text[i];
    if (ch === '@' && notation === 'angular') {
      opening.lastIndex = i;
      const m = opening.exec(text);
      if (!m) continue;
      const from = opening.lastIndex, end = closingParenthesis(text, from - 1);
      pending = [...(m[1] === 'if' ? [] : asked.slice(-maxAsked).map((t) => ({ ...t, sense: false }))), { ...condition(text, from, end), sense: true }];
      i = end;
    } else if (ch === '{') {
      const otherwise = notation === 'angular' && pending === undefined && text.slice(Math.max(0, i - tail), i).trimEnd().endsWith(elsewhere);
      const m = notation === 'astro' ? askedBefore(text, i + 1) : undefined;
      const tests = m ? [{ ...condition(text, m.s, m.e), sense: true }] : (pending ?? (otherwise ? asked.map((t) => ({ ...t, sense: false })) : []));
      open.push({ s: m ? m.s : i + 1, tests, chosen: m?.chooses === true });
      pending = undefined;
      asked = [];
    } else if (ch === '}') {
      const own = open.pop();
      if (!own || own.tests.length === 0) continue;
      if (!own.chosen || orNothing.test(text.slice(Math.max(own.s, i - tail), i).trimEnd())) out.push({ s: own.s, e: i, tests: own.tests });
      asked = own.tests;
    }
  }
  return out;
}

/** What code in markup asks before an element: `a && <p />`, `a ? (<p />`. */
function askedBefore(text: string, from: number): { readonly s: number; readonly e: number; readonly chooses: boolean } | undefined {
  const window = text.slice(from, from + longest);
  const code = window.slice(0, Math.max(0, window.indexOf('<'))).trimEnd();
  const before = (code.endsWith('(') ? code.slice(0, -1) : code).trimEnd();
  const length = before.endsWith('&&') ? before.length - 2 : before.endsWith('?') ? before.length - 1 : 0;
  if (length === 0 || /[{};]/.test(before)) return undefined;
  return { s: from + before.length - before.trimStart().length, e: from + length, chooses: before.endsWith('?') };
}

function closingParenthesis(text: string, open: number): number {
  const limit = Math.min(text.length, open + 2000);
  let depth = 0;
  for (let i = open; i < limit; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return i;
  }
  return limit;
}
