import { trimmingPatterns } from '../../catalogue/trimming-patterns.ts';
import { foldedAs } from '../../matching/folded-functions.ts';
import { objectFunction } from '../../matching/object-functions.ts';
import type { Evaluator } from './evaluate.ts';
import { alternatives, asText, join, keysOf, literalOf, maxAlternatives, text, undefinedValue, unknown, type Api, type Args, type Entry, type Lazy, type Text, type Value } from './values.ts';
import { decode, encode } from './decoders.ts';
import { charactersOf, isListMethod, listMethod, newMap, newSet } from './lists.ts';
import { formatted } from './formatted.ts';
import { filled, fillingOf, isPlace, rawText, templateOf } from './templates.ts';
import { resolveUrl } from './urls.ts';

/**
 * What the language's own functions give back, on folded values: `String()`, `Object.assign`, `new URL`, decoders of constants.
 * Undefined where the function is none of these. Standard: ECMA-262 and the WHATWG URL standard.
 */
export function callBuiltin(evaluator: Evaluator, api: Api, args: Args, construct: boolean): readonly Value[] | undefined {
  const name = api.package === 'global' ? api.name : foldedAs(api.package, api.name);
  if (name === undefined) return onObjects(evaluator, api, args);
  const first = (): readonly Value[] => args.at(0);
  switch (name) {
    case 'String': return first().length ? first().map((v) => ({ ...asText(v), number: undefined, url: false })) : [text('')];
    case 'Object': case 'structuredClone': return first().length ? first() : [text('')];
    case 'encodeURIComponent': case 'encodeURI': case 'escape': return first().map((v) => mapLiterals(asText(v), (s) => safely(() => (name === 'encodeURI' ? encodeURI(s) : encodeURIComponent(s)), s)));
    case 'decodeURIComponent': case 'decodeURI': case 'unescape': return first().map((v) => decoded(asText(v), 'percent'));
    case 'atob': return first().map((v) => decoded(asText(v), 'base64'));
    case 'btoa': return first().map((v) => encoded(asText(v), 'base64'));
    case 'Buffer.from': return bufferFrom(args);
    case 'Buffer.concat': return first().flatMap((v) => (v.k === 'array' ? [join(...v.items.map((i) => asText(i()[0] ?? unknown('an element'))))] : [unknown('a buffer')]));
    case 'String.fromCharCode': case 'String.fromCodePoint': return charCodes(args);
    case 'Object.assign': return [merged(objectsOf(args))];
    case 'Object.create': return first().map((v): Value => (v.k === 'constant' ? { k: 'object', entries: [] } : v));
    case 'Object.keys': return first().map((v): Value => (v.k === 'object' ? listOf(keysOf(v)) : ofCallers(v, (any) => any) ?? unknown('keys')));
    case 'Object.values': return first().map((v): Value => (v.k === 'object' ? { k: 'array', items: v.entries.map((e) => e.value), open: v.entries.some((e) => e.spread) } : ofCallers(v, (any) => any) ?? unknown('values')));
    case 'Object.entries': return first().map((v): Value => (v.k === 'object' ? { k: 'array', items: v.entries.map((e): Lazy => () => [pair(e)]), open: false } : ofCallers(v, (any) => () => [{ k: 'array', items: [any, any], open: false }]) ?? unknown('entries')));
    case 'Object.fromEntries': return first().map((v) => fromEntries(evaluator, v));
    case 'Array.of': return [{ k: 'array', items: args.exprs.map((_, i): Lazy => () => args.at(i)), open: args.count === undefined }];
    case 'Proxy': return construct ? proxied(evaluator, args) : undefined;
    case 'Map': case 'WeakMap': return construct ? [newMap(args)] : undefined;
    case 'Set': case 'WeakSet': return construct ? [newSet(args)] : undefined;
    case 'Array.from': case 'Array.fromAsync': return args.count !== 1 && args.at(1).length > 0 ? first().flatMap((v) => mapped(evaluator, v, args)) : first().map((v) => (v.k === 'array' && v.map ? { ...v, map: false } : charactersOf(v) ?? v));
    case 'TextDecoder': return construct ? [{ ...api, name: 'TextDecoder()' }] : undefined;
    case 'TextDecoder().decode': return first().map(asText);
    case 'JSON.parse': return first().map((v) => parsed(literalOf(v)));
    case 'eval': return first().flatMap((v) => named(evaluator, literalOf(v), args) ?? [unknown('code in a text')]);
    case 'Reflect.get': return first().flatMap((v) => args.at(1).flatMap((key) => { const name = literalOf(key); return name === undefined ? [unknown('a member named at run time')] : evaluator.member(v, name); }));
    case 'Text.format': return [formatted(args)];
    case 'Text.template.path': return first().map((v) => templateOf(asText(v), 'path', undefined));
    case 'Text.template.uri': return first().map((v) => templateOf(asText(v), 'uri', 'expand'));
    case 'Text.template.fill': return first().map((v) => templateOf(asText(v), 'uri', 'fill'));
    case 'String.raw': return first().flatMap((v) => evaluator.member(v, 'raw')).map((v) => (v.k === 'array' && !v.open ? rawText(v.items.map((i) => i()), (i) => args.at(i + 1)) : v.k === 'hole' ? v : unknown('a tagged template')));
    case 'Promise.all': case 'Promise.race': case 'Promise.any': case 'Promise.allSettled': return first();
    case 'Text.path': return joinedPaths(args);
    case 'URL': case 'URL.parse': if (!construct && name === 'URL') return undefined; return urls(args);
    case 'URL.resolve': return cross(args.at(1), args.at(0)).map(([input, base]) => ({ ...resolveUrl(input, base), url: false }));
    case 'URL.format': return first().flatMap((v) => (v.k === 'object' ? formatUrl(evaluator, v) : [{ ...asText(v), url: false }]));
    case 'URL.legacy': return first().map((v) => ({ ...asText(v), url: true }));
    default: return undefined;
  }
}

/** `Array.from(list, f)`: https://tc39.es/ecma262/#sec-array.from */
function mapped(evaluator: Evaluator, v: Value, args: Args): readonly Value[] {
  const list = v.k === 'array' ? (v.map ? { ...v, map: false } : v) : charactersOf(v);
  return list ? listMethod(evaluator, list, 'map', { frame: args.frame, exprs: args.exprs.slice(1), count: 1, at: (i) => args.at(i + 1) }) : [v];
}

/** What a text names that is nothing but a name of the platform, or a member of one. */
function named(evaluator: Evaluator, source: string | undefined, { frame }: Args): readonly Value[] | undefined {
  const [first, ...members] = /^\s*[\w$]+(?:\s*\.\s*[\w$]+){0,4}\s*$/.test(source ?? '') ? (source as string).split('.').map((name) => name.trim()) : [];
  return first === undefined ? undefined : members.reduce<readonly Value[]>((of, key) => of.flatMap((v) => evaluator.member(v, key)), evaluator.values({ k: 'free', name: first, s: 0, e: 0 }, frame));
}

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

/** What packages make of objects. */
function onObjects(evaluator: Evaluator, api: Api, args: Args): readonly Value[] | undefined {
  const row = objectFunction(api.package, api.name);
  const put = (objects: readonly Lazy[]): Value => merged(row?.does === 'defaults' ? objects.toReversed() : objects, row?.deep);
  switch (row?.does) {
    case 'merge': case 'defaults': return row.list ? args.at(0).map((v) => (v.k === 'array' ? put(v.open ? [...v.items, () => [unknown('more objects')]] : v.items) : v.k === 'hole' ? v : unknown('a list of objects'))) : [put(objectsOf(args))];
    case 'get': {
      const path = args.at(1).length === 1 ? literalOf(args.at(1)[0] as Value) : undefined;
      if (path === undefined) return undefined;
      const found = path.split('.').slice(0, 10).reduce<readonly Value[]>((at, key) => at.flatMap((v) => evaluator.member(v, key)), args.at(0));
      const known = found.filter((v) => v !== undefinedValue);
      return [...known, ...(known.length < found.length || found.length === 0 ? args.at(2) : [])];
    }
    default: return undefined;
  }
}

const objectsOf = (args: Args): Lazy[] => Array.from({ length: args.count ?? 1 }, (_, i) => () => args.at(i));

/** https://nodejs.org/api/url.html#urlformaturlobject */
function formatUrl(evaluator: Evaluator, v: Value): readonly Value[] {
  const part = (key: string): Text[] => evaluator.member(v, key).flatMap((x) => (x.k === 'constant' ? [] : [asText(x)]));
  const or = (found: Text[], otherwise: Text): Text[] => (found.length ? found : [otherwise]);
  const [whole, paths] = [part('host'), or(part('pathname'), text(''))];
  const ports = whole.length ? [] : part('port').map((port) => join(text(':'), port));
  const hosts = whole.length ? whole : part('hostname').flatMap((host) => or(ports, text('')).map((port) => join(host, port)));
  if (hosts.length === 0) return paths.some((t) => t.parts.length > 0) ? paths : [unknown('a URL')];
  const protocols = or(part('protocol'), text('http:')).map((t) => mapLiterals(t, (s) => s.replace(/:?(\/\/)?$/, '')));
  return protocols.flatMap((protocol) => hosts.flatMap((host) => paths.map((path) => ({ ...join(protocol, text('://'), host, path), url: false })))).slice(0, maxAlternatives);
}

/** What a constant JSON text says. */
function parsed(source: string | undefined): Value {
  if (source === undefined || source.length > maxJson) return unknown('what a text says');
  try { return valueOf(JSON.parse(source)); } catch { return unknown('what a text says'); }
}

const maxJson = 100_000;

function valueOf(data: unknown): Value {
  if (typeof data === 'string') return text(data);
  if (typeof data === 'number') return text(String(data));
  if (typeof data === 'boolean' || data === null) return { k: 'constant', v: data };
  if (Array.isArray(data)) return { k: 'array', items: data.map((x): Lazy => () => [valueOf(x)]), open: false };
  return { k: 'object', entries: Object.entries(data as object).map(([key, x]): Entry => ({ key, value: () => [valueOf(x)] })) };
}

/** What a proxy stands for, and beside it what its handler gives for a member of any name: https://tc39.es/ecma262/#sec-proxy-object-internal-methods-and-internal-slots-get-p-receiver */
function proxied(evaluator: Evaluator, args: Args): readonly Value[] {
  const [of, handlers] = [args.at(0), args.at(1).flatMap((v) => (v.k === 'object' ? evaluator.member(v, 'get') : [])).filter((v) => v.k === 'function')];
  if (handlers.length === 0) return of;
  const given: Args = { frame: args.frame, exprs: [], count: 2, at: (i) => (i === 0 ? of : i === 1 ? [unknown('the name of a member')] : []) };
  const any: Entry = { key: undefined, value: () => handlers.flatMap((f) => evaluator.call(f, given, false)) };
  return [...of.filter((v) => v.k !== 'object'), { k: 'object', entries: [...of.flatMap((v) => (v.k === 'object' ? v.entries : [])), any] }];
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

function merged(objects: readonly Lazy[], deep = false): Value {
  return { k: 'object', entries: objects.map((value): Entry => ({ key: undefined, spread: true, deep, value })) };
}

function listOf(keys: readonly (string | undefined)[]): Value {
  return { k: 'array', items: keys.flatMap((key): Lazy[] => (key === undefined ? [] : [() => [text(key)]])), open: keys.includes(undefined) };
}

/** What callers hand over as an object, gone through: what stands in it is for them to say. */
function ofCallers(v: Value, item: (any: Lazy) => Lazy): Value | undefined {
  if (v.k !== 'hole' || v.hole.kind !== 'param') return undefined;
  const open: Value = { k: 'hole', hole: { ...v.hole, path: [...v.hole.path, '[]'] } };
  return { k: 'array', items: [item(() => [open])], open: true };
}

function pair(e: Entry): Value {
  return { k: 'array', items: [() => [e.key === undefined ? unknown('a key') : text(e.key)], e.value], open: false };
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
/** What a text that is written out answers, so that it is known which way is taken. */
const textTests: Readonly<Record<string, (of: string, part: string) => boolean>> = Object.assign(Object.create(null), {
  endsWith: (of: string, part: string) => of.endsWith(part), includes: (of: string, part: string) => of.includes(part), startsWith: (of: string, part: string) => of.startsWith(part),
});
const textMethods = new Set([...keepsHoles, ...Object.keys(textTests), 'slice', 'substring', 'substr', 'split', 'charAt', 'at', 'repeat', 'padStart', 'padEnd']);

/** Methods of a list that give what hangs on nothing but the list: of one that comes from outside, who hands it over decides. */
const listMethods = new Set(['join', 'reduce', 'reduceRight', 'map', 'filter', 'flat', 'flatMap', 'reverse', 'toReversed', 'sort', 'toSorted', 'find', 'findLast', 'pop', 'shift']);

/** Whether a value of this shape has a method that folding knows. */
export function hasMethod(of: Value, name: string): boolean {
  if (of.k === 'array') return isListMethod(of, name);
  if (of.k === 'text') return textMethods.has(name);
  return of.k === 'hole' && of.hole.kind !== 'unknown' && (textMethods.has(name) || listMethods.has(name));
}

/** A method of a string or a list, on folded values. */
export function callMethod(evaluator: Evaluator, of: Value, name: string, args: Args): readonly Value[] {
  return alternatives(of.k === 'array' ? listMethod(evaluator, of, name, args) : textMethod(evaluator, asText(of), name, args));
}

function textMethod(evaluator: Evaluator, of: Text, name: string, args: Args): readonly Value[] {
  const t: Text = of.number ? { ...of, number: undefined } : of;
  if (name === 'concat') return args.exprs.reduce<Text[]>((out, _, i) => out.flatMap((a) => args.at(i).map((v) => join(a, asText(v)))).slice(0, maxAlternatives), [t]);
  if (name === 'toString' || name === 'toJSON') {
    const encoding = args.at(0).map(literalOf)[0];
    return [encoding === 'base64' || encoding === 'hex' ? encoded(t, encoding) : { ...t, url: false }];
  }
  if (name === 'replace' || name === 'replaceAll') return args.at(0).flatMap((search) => args.at(1).map((by) => replaced(evaluator, t, name === 'replaceAll', search, by, args))).slice(0, maxAlternatives);
  const source = literalOf(t);
  const test = textTests[name];
  if (test) { const part = args.exprs.length === 1 ? args.at(0).map(literalOf) : []; return [source !== undefined && part.length === 1 && part[0] !== undefined ? { k: 'constant', v: test(source, part[0]) } : unknown('a test')]; }
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
      if (args.exprs.length > 1 && !((numbers[1] ?? NaN) >= 0)) return [{ k: 'array', items: [], open: true }];
      return [{ k: 'array', items: source.split(by, Math.min(numbers[1] ?? 5000, 5000)).map((s): Lazy => () => [out(s)]), open: false }];
    }
    case 'padStart': case 'padEnd': {
      const [to, by] = [numbers[0] ?? 0, args.exprs.length > 1 ? args.at(1).map(literalOf)[0] : ' '];
      return [by === undefined || !(to < 1000) ? unknown('a padded text') : out(name === 'padStart' ? source.padStart(to, by) : source.padEnd(to, by))];
    }
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

function replaced(evaluator: Evaluator, t: Text, all: boolean, search: Value, by: Value, args: Args): Value {
  const replacement = asText(by.k === 'function' ? unknown('a replacement') : by);
  if (search.k === 'pattern' && simplePattern.test(search.v)) {
    const to = literalOf(replacement);
    if (to !== undefined) return mapLiterals(t, (s) => s.replace(new RegExp(search.v, search.flags.replace('y', '')), () => to));
  }
  if (search.k === 'pattern' && isPlace(search.v) && !trimming.has(search.v)) {
    const given = (texts: readonly string[]): Args => ({ frame: args.frame, exprs: [], count: texts.length, at: (i) => (texts[i] === undefined ? [] : [text(texts[i])]) });
    const out = filled(t, new RegExp(search.v, search.flags.replace('y', '')), (place, groups) => (by.k === 'function' ? fillingOf(evaluator.call(by, given([place, ...groups]), false)) : replacement));
    if (out) return out;
  }
  // A pattern that is not applied here may change anything: what is left is not known. On a text that is not known, nothing changes.
  const known = t.parts.some((p) => typeof p === 'string');
  if (search.k === 'pattern') return known && !trimming.has(search.v) ? unknown('a replacement') : { ...t, url: false };
  const literal = literalOf(search);
  if (literal === undefined) return { ...t, url: false };
  if (literal === '') return all ? unknown('a replacement') : { ...join(replacement, { ...t, url: false }), from: [...t.from, ...replacement.from] };
  const parts = t.parts.flatMap((p): (string | Text['parts'][number])[] => {
    if (typeof p !== 'string') return [p];
    const pieces = all ? p.split(literal) : p.includes(literal) ? [p.slice(0, p.indexOf(literal)), p.slice(p.indexOf(literal) + literal.length)] : [p];
    return pieces.flatMap((piece, i) => (i === 0 ? [piece] : [...replacement.parts, piece]));
  });
  return { ...join({ ...t, parts, url: false }), from: [...t.from, ...replacement.from] };
}
