import type { Expr } from '../../facts/types.ts';
import { asText, join, literalOf, text, unknown, type Hole, type Text, type Value } from './values.ts';

/** What is put into the places of a text: by the whole of the place, and by the groups of a pattern. */
export type Filling = (place: string, groups: readonly string[]) => Text;

/** Characters of a text in which places are looked for: an address is shorter. */
const maxLength = 2000;

/**
 * Whether a pattern finds places in linear time for each start: literals, classes and groups without a quantifier of their own, one quantifier at
 * most, and no alternatives. `\{(\w+)\}`, `:id`, `%[a-z]+%`
 */
export function isPlace(pattern: string): boolean {
  const bare = pattern.replace(/\\[\s\S]/g, 'x').replace(/\[[^[\]]*\]/g, 'x');
  return !/[|^$]|\(\?|\)[*+?{]/.test(bare) && (bare.match(/[*+?]|\{\d/g) ?? []).length <= 1 && bare !== '.';
}

/** A text whose places are filled, each or only the first. What a place becomes is put between what stands around it. */
export function filled(t: Text, pattern: RegExp, fill: Filling): Text | undefined {
  const parts: (string | Hole)[] = [];
  const from = [...t.from];
  let done = false;
  for (const p of t.parts) {
    if (typeof p !== 'string' || (done && !pattern.global)) { parts.push(p); continue; }
    if (p.length > maxLength) return undefined;
    let at = 0;
    for (const m of p.matchAll(pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`))) {
      if (m[0] === '' || (done && !pattern.global)) continue;
      done = true;
      const by = fill(m[0], m.slice(1));
      parts.push(p.slice(at, m.index), ...by.parts);
      from.push(...by.from);
      at = m.index + m[0].length;
    }
    parts.push(p.slice(at));
  }
  return { ...join({ ...t, parts, url: false }), from };
}

/** How places are written in the templates that packages fill. */
const places: Readonly<Record<string, RegExp>> = {
  // https://www.rfc-editor.org/rfc/rfc6570
  uri: /(?:\{[^{}]{1,200}\})+/g,
  // https://github.com/pillarjs/path-to-regexp
  path: /\{[^{}]{1,200}\}|[:*](?:\w{1,80}|"[^"]{1,80}")/g,
};

/** A template of a package: a function that gives its text with something in each place, or an object that has it under a name. */
export function templateOf(t: Text, kind: 'uri' | 'path', member: string | undefined): Value {
  const escaped = t.parts.map((p) => (typeof p === 'string' && kind === 'path' ? p.replace(/\\([\s\S])/g, (_, ch: string) => (ch === ':' ? '\0' : ch)) : p));
  const known = filled({ ...t, parts: escaped }, places[kind] as RegExp, () => asText(unknown('a place of a template')));
  const out = known && { ...known, parts: known.parts.map((p) => (typeof p === 'string' ? p.replaceAll('\0', ':') : p)) };
  const fills: Value = { k: 'method', of: out ?? unknown('a template'), name: 'toString' };
  return member === undefined ? fills : { k: 'object', entries: [{ key: member, value: () => [fills] }] };
}

const strings = new WeakMap<Expr, readonly Expr[]>();

/** What a function is handed that is the tag of a template: its texts, and what stands between them. https://tc39.es/ecma262/#sec-runtime-semantics-gettemplateobject */
export function tagged(x: Expr & { k: 'template' }): readonly Expr[] {
  let known = strings.get(x);
  if (!known) strings.set(x, (known = [{ k: 'array', s: x.s, e: x.e, items: x.quasis.map((v): Expr => ({ k: 'text', v, s: x.s, e: x.e })) }, ...x.parts]));
  return known;
}

/** `String.raw({ raw }, ...values)`: https://tc39.es/ecma262/#sec-string.raw */
export function rawText(pieces: readonly (readonly Value[])[], between: (index: number) => readonly Value[]): Text {
  const one = (values: readonly Value[]): Text => (values.length === 1 ? asText(values[0] as Value) : asText(unknown('one of several')));
  return join(...pieces.flatMap((p, i) => [one(p), ...(i < pieces.length - 1 ? [between(i).length ? one(between(i)) : text('')] : [])]));
}

/** What a function gives for one place, where that is one text. */
export function fillingOf(values: readonly Value[]): Text {
  const [only] = values;
  return values.length === 1 && only && (only.k === 'text' || only.k === 'hole') && (literalOf(only) !== '' ) ? asText(only) : asText(unknown('a replacement'));
}
