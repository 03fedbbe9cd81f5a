import type { CompiledCall, CompiledType, PathNode } from '../../matching/index.ts';
import type { Expr } from '../../facts/types.ts';
import type { Frame, Module } from '../modules.ts';

/** What folding cannot know, and what it knows of that. */
export type Hole =
  | { readonly kind: 'env' | 'config'; readonly name: string }
  | { readonly kind: 'param'; readonly module: Module; readonly fn: number; readonly index: number; readonly path: readonly string[] }
  | { readonly kind: 'origin' }
  /** `service`: the binding that hands it out, where it is one of the objects that a service is made of. */
  | { readonly kind: 'unknown'; readonly why: string; readonly service?: string };

/** Where a text stands. */
export interface Origin {
  readonly module: Module;
  readonly s: number;
  readonly e: number;
}

/** A folded text: literal pieces and holes, the literals it was made of, and how it was hidden. */
export interface Text {
  readonly k: 'text';
  readonly parts: readonly (string | Hole)[];
  readonly from: readonly Origin[];
  readonly concealed: readonly string[];
  /** Made by `new URL()`: members are those of a URL. */
  readonly url: boolean;
  /** Written as a number: `+` adds it up with another one. */
  readonly number?: boolean | undefined;
}

export type Lazy = () => readonly Value[];

export interface Entry {
  /** Undefined: the name is not known, or (`spread`) a whole value is spread. */
  readonly key: string | undefined;
  readonly value: Lazy;
  readonly spread?: boolean;
  /** Of a value that is spread: its objects are put over those of the same name, not in their place. */
  readonly deep?: boolean;
}

/** A call of a method of an object that writes a field of it. */
export interface Setting {
  readonly fn: number;
  readonly args: Args;
}

/** What a client was made with: later calls inherit its roles. */
export interface Creation {
  readonly type: CompiledType;
  readonly args: Args;
  readonly before: Creation | undefined;
  /** The parameter that it comes in by, where only a type says what it is: what it was made with is for the callers to say. */
  readonly given?: Hole & { kind: 'param' };
  /** The row of the call that made it, where that sends. */
  readonly row?: CompiledCall | undefined;
}

export type Value =
  | Text
  | { readonly k: 'constant'; readonly v: boolean | null | undefined }
  | { readonly k: 'hole'; readonly hole: Hole }
  | { readonly k: 'object'; readonly entries: readonly Entry[]; readonly layers?: number; readonly from?: { readonly expr: Expr; readonly frame: Frame } }
  /** `map`: the pairs of a `Map`; `mixed`: what stands where is not known. */
  | { readonly k: 'array'; readonly items: readonly Lazy[]; readonly open: boolean; readonly layers?: number; readonly map?: boolean; readonly mixed?: boolean }
  | { readonly k: 'function'; readonly module: Module; readonly fn: number; readonly frame: Frame; readonly self: Value | undefined }
  | { readonly k: 'bound'; readonly of: Value; readonly args: Args }
  | { readonly k: 'class'; readonly module: Module; readonly class: number; readonly frame: Frame }
  /** `set`: calls of methods that write its fields; `given`: fields written from outside. */
  | { readonly k: 'instance'; readonly module: Module; readonly class: number; readonly args: Args | undefined; readonly frame: Frame; readonly set?: readonly Setting[]; readonly given?: readonly Entry[] }
  | { readonly k: 'namespace'; readonly module: Module }
  | { readonly k: 'method'; readonly of: Value; readonly name: string }
  | { readonly k: 'pattern'; readonly v: string; readonly flags: string }
  | Api;

/** A value of the outside world: a place in a package's path tree. */
export interface Api {
  readonly k: 'api';
  readonly package: string;
  /** The path as text, for built-ins and messages. */
  readonly name: string;
  readonly nodes: readonly PathNode[];
  readonly made: Creation | undefined;
  /** For a bound member such as `x.then` or `list.map`: the value it was read from. */
  readonly of: Api | undefined;
}

/** The arguments of a call. */
export interface Args {
  readonly frame: Frame;
  readonly exprs: readonly Expr[];
  /** The list that they are spread from: `f.apply(this, list)`. */
  readonly list?: Expr | undefined;
  /** Those that a function was bound with, so many, and those that it is called with. */
  readonly bound?: { readonly before: Args; readonly after: Args; readonly count: number };
  /** The alternatives of an argument; empty where it is not given. */
  at(index: number): readonly Value[];
  /** How many are given; undefined where a spread makes that unknown. */
  readonly count: number | undefined;
}

/** Why nothing is known of what is being worked out already. */
export const cycle = 'a cycle';
export const unknown = (why: string): Value => ({ k: 'hole', hole: { kind: 'unknown', why } });
export const hole = (h: Hole): Value => ({ k: 'hole', hole: h });
export const undefinedValue: Value = { k: 'constant', v: undefined };

export function text(v: string, from: readonly Origin[] = [], concealed: readonly string[] = []): Text {
  return { k: 'text', parts: v === '' ? [] : [v], from, concealed, url: false };
}

/** The whole text where nothing in it is a hole. */
export function literalOf(value: Value): string | undefined {
  if (value.k !== 'text') return undefined;
  if (value.parts.length === 0) return '';
  return value.parts.length === 1 && typeof value.parts[0] === 'string' ? value.parts[0] : undefined;
}

/** The names of what a value holds; undefined stands for those that nobody knows. */
export function keysOf(value: Value): readonly (string | undefined)[] {
  return value.k === 'object' ? [...new Set(value.entries.map(({ key }) => key))] : [undefined];
}

/** Any value as text, the way string conversion would write it; what has no known text is a hole. */
export function asText(value: Value, depth = 0): Text {
  if (depth > 6) return asText(unknown('a list of lists'));
  switch (value.k) {
    case 'text': return value;
    // What is undefined here is given elsewhere more often than it is sent as the word.
    case 'constant': return typeof value.v === 'boolean' ? text(String(value.v)) : asText(unknown('no value'));
    case 'hole': return { k: 'text', parts: [value.hole], from: [], concealed: [], url: false };
    case 'array': {
      const items = value.items.slice(0, 500).map((item) => item());
      if (!value.open && value.items.length <= 500 && items.every((alternatives) => alternatives.length === 1)) {
        return items.map((alternatives) => asText(alternatives[0] as Value, depth + 1)).reduce((a, b, i) => (i === 0 ? b : join(a, text(','), b)), text(''));
      }
      return asText(unknown('a list'));
    }
    case 'api': return asText(unknown(`a value of ${value.name || value.package}`));
    default: return asText(unknown(`a ${value.k}`));
  }
}

/** Pieces kept of one text. */
const maxParts = 200;
/** Characters kept of one piece: addresses are short, and texts that double at each step are not. */
const maxLength = 20_000;

/** Puts texts one behind the other; neighbouring literals become one. */
export function join(...texts: readonly Text[]): Text {
  const parts: (string | Hole)[] = [];
  for (const t of texts) for (const p of t.parts) {
    const last = parts[parts.length - 1];
    if (typeof p === 'string' && typeof last === 'string') { if (last.length < maxLength) parts[parts.length - 1] = last + p.slice(0, maxLength); }
    // Two holes in a row say no more than one, and a text of thousands of holes says nothing.
    else if (p !== '' && parts.length < maxParts) parts.push(p);
  }
  return { k: 'text', parts, from: unique(texts.flatMap((t) => t.from)), concealed: [...new Set(texts.flatMap((t) => t.concealed))], url: false };
}

/** Literals named as the origin of a text, at most: a text of thousands of pieces is not read for its origins. */
const maxOrigins = 40;

/** The origins of two texts that say the same. */
export function origins(a: readonly Origin[], b: readonly Origin[]): readonly Origin[] {
  return unique([...a, ...b]);
}

function unique(from: readonly Origin[]): readonly Origin[] {
  if (from.length < 2) return from;
  const out: Origin[] = [];
  for (const a of from) if (out.length < maxOrigins && !out.some((b) => a.module === b.module && a.s === b.s)) out.push(a);
  return out;
}

/** More alternatives than this are cut to the first ones and one hole, so that nothing is dropped in silence. */
export const maxAlternatives = 24;

/** Alternatives without doubles, bounded. */
export function alternatives(values: readonly Value[]): readonly Value[] {
  if (values.length < 2) return values;
  const out: Value[] = [];
  const seen = new Set<string>();
  for (const v of values) {
    const key = keyOf(v);
    if (key !== undefined) { if (seen.has(key)) continue; seen.add(key); } else if (out.includes(v)) continue;
    out.push(v);
    if (out.length === maxAlternatives) { out.push(unknown('too many alternatives')); break; }
  }
  return uncut(out);
}

/**
 * Leaves out what cannot be: `url.endsWith('/') ? url.slice(0, -1) : url` never cuts into a host. An address beside which the same text
 * stands whole, and of which the end of the host is missing, comes of the branch that is not taken.
 */
export function uncut(values: readonly Value[]): readonly Value[] {
  if (values.length < 2) return values;
  const hosts = values.flatMap((v) => { const at = v.k === 'text' ? v.from[0] : undefined; const whole = v.k === 'text' && v.parts.length === 1 ? v.parts[0] : undefined; return at && typeof whole === 'string' && bare.test(whole) ? [{ v, at, whole }] : []; });
  if (hosts.length < 2) return values;
  const cut = new Set<Value>(hosts.flatMap(({ v, at, whole }) => (hosts.some((o) => o.at.module === at.module && o.at.s === at.s && o.whole.startsWith(whole) && lastLetter.test(o.whole.slice(whole.length))) ? [v] : [])));
  return cut.size ? values.filter((v) => !cut.has(v)) : values;
}

/** What is missing where a slash was meant. */
const lastLetter = /^\w$/;

/** An address of nothing but a scheme and a host. */
const bare = /^[a-z]{2,10}:\/\/[^/?#]{1,253}$/i;

function keyOf(v: Value): string | undefined {
  if (v.k === 'text') return `t${v.parts.map((p) => (typeof p === 'string' ? `s${p}` : holeKey(p))).join('\u0000')}`;
  if (v.k === 'hole') return `h${holeKey(v.hole)}`;
  if (v.k === 'constant') return `c${String(v.v)}`;
  if (v.k === 'api') return v.made ? undefined : `a${v.package} ${v.name}`;
  return undefined;
}

function holeKey(h: Hole): string {
  return h.kind === 'param' ? `p${h.module.path}:${h.fn}:${h.index}:${h.path.join('.')}` : h.kind === 'origin' ? 'o' : h.kind === 'unknown' ? `u${h.service ?? ''}` : `${h.kind}${h.name}`;
}
