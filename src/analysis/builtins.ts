import { trimmingPatterns } from '../catalogue/trimming-patterns.ts';
import type { Evaluator } from './evaluate.ts';
import { alternatives, asText, join, literalOf, maxAlternatives, text, undefinedValue, unknown, type Api, type Args, type Entry, type Lazy, type Text, type Value } from './values.ts';
import { decode, encode } from './decoders.ts';
import { resolveUrl } from './urls.ts';

/**
 * What the language's own functions give back, on folded values: `String()`, `Object.assign`, `new URL`, decoders of constants.
 * Undefined where the function is none of these. Standard: ECMA-262 and the WHATWG URL standard.
 */
export function callBuiltin(evaluator: Evaluator, api: Api, args: Args, construct: boolean): readonly Value[] | undefined {
  const name = api.package === 'global' ? api.name : moduleBuiltins[`${api.package.replace(/^node:/, '')}.${api.name}`];
  if (name === undefined) return undefined;
  const first = (): readonly Value[] => args.at(0);
  switch (name) {
    case 'String': case 'Object': case 'structuredClone': return first().length ? (name === 'String' ? first().map(asText) : first()) : [text('')];
    case 'encodeURIComponent': case 'encodeURI': case 'escape': return first().map((v) => mapLiterals(asText(v), (s) => safely(() => (name === 'encodeURI' ? encodeURI(s) : encodeURIComponent(s)), s)));
    case 'decodeURIComponent': case 'decodeURI': case 'unescape': return first().map((v) => decoded(asText(v), 'percent'));
    case 'atob': return first().map((v) => decoded(asText(v), 'base64'));
    case 'btoa': return first().map((v) => encoded(asText(v), 'base64'));
    case 'Buffer.from': return bufferFrom(args);
    case 'Buffer.concat': return first().flatMap((v) => (v.k === 'array' ? [join(...v.items.map((i) => asText(i()[0] ?? unknown('an element'))))] : [unknown('a buffer')]));
    case 'String.fromCharCode': case 'String.fromCodePoint': return charCodes(args);
    case 'Object.assign': return [merged(args)];
    case 'Object.values': return first().map((v): Value => (v.k === 'object' ? { k: 'array', items: v.entries.map((e) => e.value), open: v.entries.some((e) => e.spread) } : unknown('values')));
    case 'Object.entries': return first().map((v): Value => (v.k === 'object' ? { k: 'array', items: v.entries.map((e): Lazy => () => [pair(e)]), open: false } : unknown('entries')));
    case 'Object.fromEntries': return first().map((v) => fromEntries(evaluator, v));
    case 'Array.of': return [{ k: 'array', items: args.exprs.map((_, i): Lazy => () => args.at(i)), open: args.count === undefined }];
    case 'Map': return construct ? [newMap(args)] : undefined;
    case 'Array.from': return first().map((v) => (v.k === 'array' && v.map ? { ...v, map: false } : v));
    case 'Promise.all': case 'Promise.race': case 'Promise.any': case 'Promise.allSettled': return first();
    case 'path.join': return joinedPaths(args);
    case 'URL': case 'URL.parse': if (!construct && name === 'URL') return undefined; return urls(args);
    case 'URL.resolve': return cross(args.at(1), args.at(0)).map(([input, base]) => ({ ...resolveUrl(input, base), url: false }));
    case 'URL.format': return first().map((v) => (v.k === 'object' ? formatUrl(evaluator, v) : { ...asText(v), url: false }));
    case 'URL.legacy': return first().map((v) => ({ ...asText(v), url: true }));
    default: return undefined;
  }
}

const moduleBuiltins: Record<string, string> = {
  'url.URL': 'URL', 'url.parse': 'URL.legacy', 'url.format': 'URL.format', 'url.resolve': 'URL.resolve', 'buffer.Buffer.from': 'Buffer.from', 'buffer.atob': 'atob',
  'path.join': 'path.join', 'path.resolve': 'path.join', 'path.posix.join': 'path.join',
  'querystring.escape': 'encodeURIComponent', 'querystring.unescape': 'decodeURIComponent',
};

/** The parts of a path, one behind the other. */
function joinedPaths(args: Args): readonly Value[] {
  if (args.count === undefined) return [unknown('a path')];
  let out: Text[] = [];
  args.exprs.forEach((_, i) => {
    const parts = args.at(i).map(asText);
    out = i === 0 ? parts : out.flatMap((a) => parts.map((part) => join(a, text(literalOf(a)?.endsWith('/') ? '' : '/'), mapLiterals(part, (s) => s.replace(/^\.?\/+/, ''))))).slice(0, maxAlternatives);
  });
  return out.length ? out : [unknown('a path')];
}

function urls(args: Args): readonly Value[] {
  const bases = args.at(1);
  if (bases.length === 0) return args.at(0).map((v) => resolveUrl(asText(v), undefined));
  return cross(args.at(0), bases).map(([input, base]) => resolveUrl(input, base));
}

function cross(a: readonly Value[], b: readonly Value[]): [Text, Text][] {
  return a.flatMap((x) => b.map((y): [Text, Text] => [asText(x), asText(y)])).slice(0, maxAlternatives);
}

function formatUrl(evaluator: Evaluator, v: Value): Value {
  const part = (key: string): Text | undefined => { const found = evaluator.member(v, key)[0]; return !found || found.k === 'constant' ? undefined : asText(found); };
  const protocol = part('protocol') ?? text('http:');
  const host = part('host') ?? part('hostname');
  if (!host) return part('pathname') ?? unknown('a URL');
  return { ...join(mapLiterals(protocol, (s) => s.replace(/:?(\/\/)?$/, '')), text('://'), host, part('pathname') ?? text('')), url: false };
}

function bufferFrom(args: Args): readonly Value[] {
  const encoding = args.at(1).map(literalOf)[0] ?? 'utf8';
  return args.at(0).map((v): Value => {
    if (v.k === 'array') return fromCodes(v.items.map((i) => Number(literalOf(i()[0] ?? undefinedValue))));
    return encoding === 'base64' || encoding === 'base64url' || encoding === 'hex' ? decoded(asText(v), encoding === 'hex' ? 'hex' : 'base64') : v.k === 'text' ? v : asText(v);
  });
}

function charCodes(args: Args): readonly Value[] {
  const codes: number[] = [];
  for (let i = 0; i < 2000; i++) {
    const v = args.at(i)[0];
    if (!v || (v.k === 'constant' && v.v === undefined)) break;
    codes.push(Number(literalOf(v)));
  }
  return codes.length ? [fromCodes(codes)] : [unknown('character codes')];
}

function fromCodes(codes: readonly number[]): Value {
  if (codes.some((x) => !Number.isInteger(x) || x < 0 || x > 0x10ffff)) return unknown('character codes');
  return { ...text(String.fromCodePoint(...codes.slice(0, 5000))), concealed: ['character codes'] };
}

function decoded(t: Text, how: 'base64' | 'hex' | 'percent'): Value {
  const source = literalOf(t);
  if (source === undefined) return how === 'percent' ? mapLiterals(t, (piece) => safely(() => decodeURIComponent(piece), piece)) : unknown(`decoded ${how}`);
  const out = decode(source, how);
  if (out === undefined) return unknown(`decoded ${how}`);
  return { ...text(out, t.from, out === source ? t.concealed : [...t.concealed, how]) };
}

function encoded(t: Text, how: 'base64' | 'hex'): Value {
  const source = literalOf(t);
  return source === undefined ? unknown(`encoded ${how}`) : text(encode(source, how), t.from, t.concealed);
}

function merged(args: Args): Value {
  const entries: Entry[] = [];
  for (let i = 0; i < (args.count ?? 1); i++) entries.push({ key: undefined, spread: true, value: () => args.at(i) });
  return { k: 'object', entries };
}

function pair(e: Entry): Value {
  return { k: 'array', items: [() => [e.key === undefined ? unknown('a key') : text(e.key)], e.value], open: false };
}

/** A map is the list of its pairs. What it is made of may be another one, or nothing. */
function newMap(args: Args): Value {
  const given = args.at(0).filter((v) => v.k !== 'constant');
  const items = given.flatMap((v) => (v.k === 'array' ? v.items : []));
  return { k: 'array', items, open: given.length > 1 || given.some((v) => v.k !== 'array' || v.open), map: true };
}

const mapMethods = new Set(['get', 'values']);

function mapMethod(evaluator: Evaluator, of: Value & { k: 'array' }, name: string, args: Args): readonly Value[] {
  const pairs = of.items.slice(0, 500).map((item) => {
    const part = (key: string) => (): readonly Value[] => item().flatMap((v) => evaluator.member(v, key));
    return { key: part('0'), value: part('1') };
  });
  if (name === 'values') return [{ k: 'array', items: pairs.map(({ value }) => value), open: of.open }];
  const wanted = args.at(0).map(literalOf);
  // A key that is not known, on either side, may be any.
  const may = pairs.filter(({ key }) => key().map(literalOf).some((has) => has === undefined || wanted.some((one) => one === undefined || one === has)));
  const found = may.flatMap(({ value }) => value());
  return of.open || found.length === 0 ? [...found, of.open ? unknown('an element of a map') : undefinedValue] : found;
}

function fromEntries(evaluator: Evaluator, v: Value): Value {
  if (v.k !== 'array') return unknown('entries');
  return { k: 'object', entries: v.items.map((item): Entry => ({ key: item().flatMap((p) => evaluator.member(p, '0')).map(literalOf)[0], value: () => item().flatMap((p) => evaluator.member(p, '1')) })) };
}

export function mapLiterals(t: Text, change: (s: string) => string): Text {
  return { ...t, url: false, parts: t.parts.map((p) => (typeof p === 'string' ? change(p) : p)) };
}

function safely(body: () => string, otherwise: string): string {
  try { return body(); } catch { return otherwise; }
}

const sliced: ReadonlySet<string> = new Set(['slice', 'substring', 'substr', 'charAt', 'at', 'repeat']);
const keepsHoles = new Set(['toString', 'valueOf', 'trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'toLocaleLowerCase', 'normalize', 'replace', 'replaceAll', 'concat', 'toJSON']);
const textMethods = new Set([...keepsHoles, 'slice', 'substring', 'substr', 'split', 'charAt', 'at', 'repeat', 'padStart', 'padEnd']);
const arrayMethods = new Set(['join', 'concat', 'reverse', 'map', 'filter', 'slice', 'flat', 'flatMap', 'at', 'pop', 'shift', 'find', 'findLast', 'sort', 'toReversed', 'toSorted', 'toString', 'values', 'push', 'unshift', 'forEach', 'fill', 'reduce']);

/** Whether a value of this shape has a method that folding knows. */
export function hasMethod(of: Value, name: string): boolean {
  if (of.k === 'array') return (of.map ? mapMethods : arrayMethods).has(name);
  if (of.k === 'text') return textMethods.has(name);
  return of.k === 'hole' && of.hole.kind !== 'unknown' && textMethods.has(name);
}

/** A method of a string or a list, on folded values. */
export function callMethod(evaluator: Evaluator, of: Value, name: string, args: Args): readonly Value[] {
  return alternatives(of.k === 'array' ? (of.map ? mapMethod : arrayMethod)(evaluator, of, name, args) : textMethod(asText(of), name, args));
}

function textMethod(t: Text, name: string, args: Args): readonly Value[] {
  if (name === 'concat') return args.exprs.reduce<Text[]>((out, _, i) => out.flatMap((a) => args.at(i).map((v) => join(a, asText(v)))).slice(0, maxAlternatives), [t]);
  if (name === 'toString' || name === 'toJSON') {
    const encoding = args.at(0).map(literalOf)[0];
    return [encoding === 'base64' || encoding === 'hex' ? encoded(t, encoding) : { ...t, url: false }];
  }
  if (name === 'replace' || name === 'replaceAll') return args.at(0).flatMap((search) => args.at(1).map((by) => replaced(t, name === 'replaceAll', search, by))).slice(0, maxAlternatives);
  const source = literalOf(t);
  if (source === undefined) return [keepsHoles.has(name) ? { ...t, url: false } : cut(t, name)];
  if (sliced.has(name) && args.exprs.some((_, i) => args.at(i).some((v) => !/^-?\d+$/.test(literalOf(v) ?? '')))) return [unknown(`part of a text`)];
  const numbers = [0, 1].map((i) => { const l = args.at(i).map(literalOf)[0]; return l === undefined ? undefined : Number(l); });
  const out = (s: string): Value => ({ ...t, parts: s === '' ? [] : [s], url: false });
  switch (name) {
    case 'toLowerCase': case 'toLocaleLowerCase': return [out(source.toLowerCase())];
    case 'toUpperCase': return [out(source.toUpperCase())];
    case 'trim': return [out(source.trim())];
    case 'trimStart': return [out(source.trimStart())];
    case 'trimEnd': return [out(source.trimEnd())];
    case 'slice': return [out(source.slice(numbers[0], numbers[1]))];
    case 'substring': return [out(source.substring(numbers[0] ?? 0, numbers[1]))];
    case 'substr': return [out(source.slice(numbers[0] ?? 0, numbers[1] === undefined ? undefined : (numbers[0] ?? 0) + numbers[1]))];
    case 'charAt': case 'at': return [out(source.at(numbers[0] ?? 0) ?? '')];
    case 'repeat': return [source.length * (numbers[0] ?? 1) < 10_000 ? out(source.repeat(Math.max(0, numbers[0] ?? 1) || 0)) : unknown('a long text')];
    case 'split': {
      const by = args.at(0).map(literalOf)[0];
      if (by === undefined) return [{ k: 'array', items: [], open: true }];
      return [{ k: 'array', items: source.split(by, 5000).map((s): Lazy => () => [out(s)]), open: false }];
    }
    case 'padStart': case 'padEnd': return [unknown('a padded text')];
    default: return [out(source)];
  }
}

/** Part of a text with holes: what it starts with is not known any more. */
function cut(t: Text, name: string): Value {
  const only = t.parts.length === 1 ? t.parts[0] : undefined;
  if (only && typeof only !== 'string') return { k: 'hole', hole: only };
  return name === 'split' ? { k: 'array', items: [], open: true } : unknown(`'${name}' of a text with holes`);
}

/** Patterns that cannot backtrack: literal characters, classes, anchors, and a single quantifier at most. */
const simplePattern = /^\^?(?:\\?[\w/:.\-@]|\[[^\][]{1,40}\])*[*+?]?\$?$/;

const trimming: ReadonlySet<string> = new Set(trimmingPatterns);

function replaced(t: Text, all: boolean, search: Value, by: Value): Value {
  const replacement = asText(by.k === 'function' ? unknown('a replacement') : by);
  if (search.k === 'pattern' && simplePattern.test(search.v)) {
    const to = literalOf(replacement);
    if (to !== undefined) return mapLiterals(t, (s) => s.replace(new RegExp(search.v, search.flags.replace('y', '')), () => to));
  }
  // A pattern that is not applied here may change anything: what is left is not known. On a text that is not known, nothing changes.
  const known = t.parts.some((p) => typeof p === 'string');
  if (search.k === 'pattern') return known && !trimming.has(search.v) ? unknown('a replacement') : { ...t, url: false };
  const literal = literalOf(search);
  if (literal === undefined || literal === '') return { ...t, url: false };
  const parts = t.parts.flatMap((p): (string | Text['parts'][number])[] => {
    if (typeof p !== 'string') return [p];
    const pieces = all ? p.split(literal) : p.includes(literal) ? [p.slice(0, p.indexOf(literal)), p.slice(p.indexOf(literal) + literal.length)] : [p];
    return pieces.flatMap((piece, i) => (i === 0 ? [piece] : [...replacement.parts, piece]));
  });
  return { ...join({ ...t, parts, url: false }), from: [...t.from, ...replacement.from] };
}

function arrayMethod(evaluator: Evaluator, of: Value & { k: 'array' }, name: string, args: Args): readonly Value[] {
  const elements = (): readonly Value[] => of.items.flatMap((i) => i());
  switch (name) {
    case 'join': case 'toString': {
      const by = name === 'join' ? asText(args.at(0)[0] ?? text(',')) : text(',');
      let out: Text[] = [text('')];
      of.items.forEach((item, i) => {
        out = out.flatMap((a) => item().map((v) => (i === 0 ? asText(v) : join(a, by, asText(v))))).slice(0, maxAlternatives);
      });
      const values = of.open ? out.map((a) => join(a, asText(unknown('further elements')))) : out;
      const reversed = (of as { reversed?: true }).reversed;
      return reversed ? values.map((v) => ({ ...v, concealed: [...v.concealed, 'reversed'] })) : values;
    }
    case 'concat': return [{ k: 'array', items: [...of.items, ...args.exprs.flatMap((_, i) => { const v = args.at(i)[0]; return v?.k === 'array' ? v.items : [(): readonly Value[] => args.at(i)]; })], open: of.open }];
    case 'reverse': case 'toReversed': return [{ k: 'array', items: [...of.items].reverse(), open: of.open, ...(isCharacters(of) && { reversed: true }) } as Value];
    case 'map': case 'flatMap': return [{ k: 'array', open: of.open, items: of.items.slice(0, 500).map((item): Lazy => () => args.at(0).flatMap((f) => evaluator.call(f, { frame: args.frame, exprs: [], count: 1, at: (i) => (i === 0 ? item() : []) }, false))) }];
    case 'values': return [of];
    // Which elements are left, and in what order, is not known.
    case 'filter': case 'sort': case 'toSorted': case 'flat': case 'fill': return [{ ...of, open: true }];
    case 'slice': {
      const [from, to] = [0, 1].map((i) => { const l = args.at(i).map(literalOf)[0]; return l === undefined ? undefined : Number(l); });
      return [args.exprs.length > 0 && from === undefined ? { ...of, open: true } : { k: 'array', items: of.items.slice(from, to), open: of.open }];
    }
    case 'at': { const l = args.at(0).map(literalOf)[0]; const item = l === undefined ? undefined : of.items.at(Number(l)); return item && !of.open ? item() : elements(); }
    case 'pop': case 'shift': case 'find': case 'findLast': return elements();
    case 'reduce': return [unknown('a reduction')];
    default: return [undefinedValue];
  }
}

function isCharacters(of: Value & { k: 'array' }): boolean {
  return of.items.length > 3 && of.items.every((i) => (literalOf(i()[0] ?? undefinedValue) ?? '').length === 1);
}
