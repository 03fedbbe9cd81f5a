import type { MarkupCode, MarkupElement, SurroundingMarkup } from '../../facts/markup/markup.ts';
import { tellsOfField } from '../../matching/flows.ts';
import { notationOf, withinAny, type Notation } from '../../matching/markup.ts';
import { sizes } from '../../matching/telemetry.ts';
import { codeEnd, meaningOf } from './attributes.ts';
import { newBraces } from './braces.ts';
import { conditionsOfBlocks, newTagConditions } from './conditions.ts';
import { namesOfBlocks, newBlockNames, newTagNames } from './names.ts';
import { newSheet, type Sheet } from './sheet.ts';
import { eachTag, raw } from './tags.ts';
import { insteadOf } from './unended.ts';

const styled = 'style';
const component = /^[A-Z]|-/;

/** What the markup of a component shows, under which conditions, and the code in it. */
export type Markup = Pick<SurroundingMarkup, 'codes' | 'elements' | 'isCut' | 'parts' | 'regions' | 'scopes'>;

/**
 * The elements of markup that name an address, or are given code, or take in what is typed, and those that may be components, from the text of a component file.
 * @param code where the code in it stands, which is passed over; sorted
 */
export function markupOf(text: string, code: readonly (readonly [number, number])[], notation: Notation): Markup {
  const elements: MarkupElement[] = [];
  const codes: MarkupCode[] = [];
  const [from, to] = notation === 'vue' ? templateOf(text) : [-1, text.length];
  const braces = newBraces(text, notation);
  const conditions = newTagConditions(text, notation);
  const { handles } = notationOf(notation);
  const names = newTagNames(text, notation), blocks = notation === 'svelte' ? newBlockNames(text) : undefined;
  const isShown = (s: number): boolean => s > from && s < to;
  eachTag(text, code, notation, braces, {
    tag(tag) {
      const { name, kind, attributes, content: within, s, e } = tag;
      if (isShown(s)) { conditions?.take(name, kind, attributes, s, e); names.take(tag); }
      if (kind === 'close' || !(isShown(s) || raw.has(name))) return;
      const meant = attributes.map((a) => meaningOf(text, a, notation, braces));
      const all = meant.flatMap((m) => m.attributes);
      if (isShown(s)) for (const m of meant) codes.push(...m.codes);
      const isFilled = attributes.some((a) => withinAny(handles, a.written) !== undefined) || all.some(({ name: key, pieces }) => pieces.length > 1 && (key === undefined || typeof pieces[1] === 'object'));
      const kept = all.filter(({ name: key, pieces }) => pieces.length > 1 || (pieces[0] as string).includes('//') || (isFilled && key !== undefined && tellsOfField(key)));
      const content = name === styled && within?.includes('//') ? within : undefined;
      if (component.test(name)) elements.push({ tag: name, attributes: kept, content: undefined, s, e });
      else if (kept.length > 0 || content !== undefined) elements.push({ tag: name, attributes: [...kept, ...all.filter((a) => (a.name === 'rel' || (a.name !== undefined && sizes.includes(a.name))) && !kept.includes(a))], content, s, e });
    },
    code(s, e) {
      if (!isShown(s)) return;
      if (blocks) codes.push(...blocks.take(s, e));
      else codes.push({ s, e: notation === 'astro' ? e : codeEnd(text, s, e), as: 'value' });
    },
  });
  const byBlocks = notation === 'angular' ? namesOfBlocks(text) : undefined;
  const scopes = [...names.found(to), ...(blocks?.found(to) ?? []), ...(byBlocks?.scopes ?? [])].sort((a, b) => a.s - b.s || b.e - a.e);
  const regions = [...(conditions?.regions() ?? []), ...conditionsOfBlocks(text, code, notation, braces)].sort((a, b) => a.s - b.s || b.e - a.e);
  return { elements, codes, scopes, regions, isCut: braces.isCut || byBlocks?.isCut === true, parts: [{ s: Math.max(from, 0), e: to, whole: to > from && (notation === 'vue' || notation === 'angular') }] };
}

/** Markup with the trees of its code. */
export function withTrees(text: string, markup: Omit<SurroundingMarkup, 'tests' | 'trees'>): SurroundingMarkup {
  const { notation, regions, scopes, codes, elements } = markup;
  const { event } = notationOf(notation);
  const asked = [...new Map(regions.flatMap(({ tests }) => tests.map((t) => [t.s, t]))).values()];
  const sheet = newSheet(text, event);
  const tests = sheet.treesOf(asked.map(({ s, e }) => ({ s, e, as: 'value' })), 'ts');
  const inAttributes = elements.flatMap(({ attributes }) => attributes.flatMap(({ pieces }) => pieces.filter((p) => typeof p === 'object')));
  const ofScopes = scopes.flatMap(({ names, of }) => [names, ...(of ? [of] : [])]);
  const whole = notation === 'astro' ? inCode(text, markup, inAttributes, sheet) : { ...markup, trees: sheet.treesOf([...codes, ...inAttributes, ...ofScopes], 'ts') };
  return { ...whole, tests, isCut: whole.isCut || sheet.isCut };
}

/** Code in text that markup stands in: what is read as a whole says itself what it shows, and when. */
function inCode(text: string, markup: Omit<SurroundingMarkup, 'tests' | 'trees'>, inAttributes: readonly MarkupCode[], sheet: Sheet): Omit<SurroundingMarkup, 'tests'> {
  const braces = newBraces(text, 'astro');
  const outermost: MarkupCode[] = [];
  for (const x of markup.codes) if (x.s >= (outermost[outermost.length - 1]?.e ?? 0)) outermost.push(x);
  const trees = new Map(sheet.treesOf(outermost, 'tsx', ({ s, e }) => insteadOf(text, s, e, braces)));
  const whole = outermost.filter((x) => trees.has(x.s));
  const isInside = (at: number): boolean => { let low = 0, high = whole.length; while (low < high) { const middle = (low + high) >> 1; if ((whole[middle] as MarkupCode).s <= at) low = middle + 1; else high = middle; } return at < (whole[low - 1]?.e ?? 0); };
  const others = [...markup.codes.filter((x) => !trees.has(x.s) && !isInside(x.s)), ...inAttributes.filter((x) => !isInside(x.s))];
  for (const [s, node] of sheet.treesOf(others, 'tsx')) trees.set(s, node);
  return { ...markup, codes: [...whole, ...markup.codes.filter((x) => !isInside(x.s))].sort((a, b) => a.s - b.s), elements: markup.elements.filter((x) => !isInside(x.s)), regions: markup.regions.filter((x) => !isInside(x.s)), isCut: markup.isCut || braces.isCut, trees };
}

/** Moves markup that stands in a text of its own to where that stands in another one. */
export function moved<T>(x: T, by: number): T {
  if (Array.isArray(x)) return x.map((y: unknown) => moved(y, by)) as T;
  if (typeof x !== 'object' || x === null) return x;
  return Object.fromEntries(Object.entries(x).map(([key, value]: [string, unknown]) => [key, (key === 's' || key === 'e' || key === 'at') && typeof value === 'number' ? value + by : moved(value, by)])) as T;
}

/** Where the template of a component stands in its file; what stands in other blocks is shown by nothing, and one in another language is not read. */
function templateOf(text: string): readonly [number, number] {
  const open = /<template\b([^<>]*)>/.exec(text);
  return open && !/\blang=["']?(?!html)/.test(open[1] as string) ? [open.index, text.lastIndexOf('</template')] : [0, 0];
}

