import type { Assign, Binding, Expr } from '../../facts/types.ts';
import type { Core } from './core.ts';
import type { Evaluator } from './evaluate.ts';
import { writesField } from './classes.ts';
import { registered } from './registered.ts';
import { filled, putOf, withElements, type ElementWrite } from './filling.ts';
import type { Frame } from '../modules.ts';
import { asText, hole, join, literalOf, maxAlternatives, text, undefinedValue, unknown, type Entry, type Hole, type Setting, type Text, type Value } from './values.ts';

type Parts = readonly (string | Hole)[];

/** A URL text taken apart where its literal pieces allow it. `authority` and `path` keep their holes. */
export interface UrlPieces {
  /** With the colon; undefined where the text starts without one. */
  readonly scheme: string | undefined;
  readonly authority: Parts;
  /** From the first `/`, `?` or `#` after the authority. */
  readonly rest: Parts;
}

/** Takes a text apart at `scheme://authority/rest`; undefined where it is not absolute as far as it is known. */
export function piecesOf(parts: Parts): UrlPieces | undefined {
  const head = parts[0];
  if (typeof head !== 'string') return undefined;
  const m = /^\s*(?:([A-Za-z][A-Za-z0-9+.-]*:))?[\\/]{2}/.exec(head);
  if (!m) return undefined;
  const after: (string | Hole)[] = [head.slice(m[0].length), ...parts.slice(1)].filter((p) => p !== '');
  const authority: (string | Hole)[] = [];
  for (let i = 0; i < after.length; i++) {
    const p = after[i] as string | Hole;
    if (typeof p !== 'string') { authority.push(p); continue; }
    const end = p.search(/[/?#\\]/);
    if (end < 0) { authority.push(p); continue; }
    if (end > 0) authority.push(p.slice(0, end));
    return { scheme: m[1]?.toLowerCase(), authority, rest: [p.slice(end), ...after.slice(i + 1)] };
  }
  return { scheme: m[1]?.toLowerCase(), authority, rest: [] };
}

const make = (parts: Parts, of: Text, url = false): Text => ({ k: 'text', parts: parts.filter((p) => p !== ''), from: of.from, concealed: of.concealed, url });

/** `new URL(input, base)`: https://url.spec.whatwg.org/#constructors, on texts with holes. */
export function resolveUrl(input: Text, base: Text | undefined): Text {
  const absolute = piecesOf(input.parts);
  if (absolute?.scheme || !base || /^[a-z][a-z0-9+.-]*:/i.test(headOf(input))) return { ...input, url: true };
  const at = piecesOf(base.parts);
  if (absolute) return { ...join(text(`${at?.scheme ?? 'https:'}`), input), url: true };
  if (!at) return { ...(base.parts.length && typeof base.parts[0] !== 'string' ? join(make([base.parts[0] as Hole], base), slashed(input)) : input), url: true };
  const origin = make([`${at.scheme ?? 'https:'}//`, ...at.authority], base);
  const folder = at.rest.length > 1 || typeof at.rest[0] !== 'string' ? '/' : at.rest[0];
  return { ...join(origin, relativeTo(folder, input)), url: true };
}

const headOf = (t: Text): string => (typeof t.parts[0] === 'string' ? t.parts[0].trimStart() : '');

function slashed(t: Text): Text {
  return relativeTo('/', t);
}

/** A relative address on the path of its base; https://url.spec.whatwg.org/#relative-state. Dots are worked out as far as the text is known. */
function relativeTo(path: string, t: Text): Text {
  const head = headOf(t);
  const rest = t.parts.slice(head ? 1 : 0);
  const own = path.replace(/[?#].*$/s, '') || '/';
  if (head === '' && rest.length === 0) return text(own);
  if (/^[?#]/.test(head)) return join(text(own), t);
  const whole = /^[\\/]/.test(head) ? head : own.slice(0, own.lastIndexOf('/') + 1) + head;
  return make([pathOf(whole), ...rest], t);
}

/** A path without its dots. */
function pathOf(path: string): string {
  const end = path.search(/[?#]/);
  const steps = (end < 0 ? path : path.slice(0, end)).replaceAll('\\', '/').split('/');
  if (!steps.some((step) => step === '.' || step === '..')) return path;
  const out: string[] = [];
  steps.forEach((step, i) => {
    const last = i === steps.length - 1;
    if (step === '..') { if (out.length > 1) out.pop(); if (last) out.push(''); } else if (step !== '.') out.push(step); else if (last) out.push('');
  });
  return out.join('/') + (end < 0 ? '' : path.slice(end));
}

/** A member of a URL object, or of a string. */
export function memberOfText(value: Text, key: string): readonly Value[] {
  if (!value.url) return [unknown(`member '${key}' of a text`)];
  if (key === 'href') return [{ ...value, url: false }];
  const p = piecesOf(value.parts);
  if (!p) {
    const head = value.parts[0];
    return [head && typeof head !== 'string' ? hole(head.kind === 'param' ? { ...head, path: [...head.path, key] } : head) : unknown(`'${key}' of a URL`)];
  }
  const path = splitAt(p.rest, /[?#]/);
  const authority = p.authority.length === 1 && typeof p.authority[0] === 'string' ? p.authority[0].replace(/^[^@]*@/, '') : undefined;
  switch (key) {
    case 'protocol': return [p.scheme ? text(p.scheme) : unknown('a scheme')];
    case 'origin': return [make([`${p.scheme ?? 'https:'}//`, ...p.authority], value)];
    case 'host': return [make(authority === undefined ? p.authority : [authority], value)];
    case 'hostname': return [authority === undefined ? make(p.authority, value) : make([authority.replace(/:\d*$/, '')], value)];
    case 'port': return [authority === undefined ? unknown('a port') : text(/:(\d+)$/.exec(authority)?.[1] ?? '')];
    case 'pathname': case 'path': return [make(path.before.length ? path.before : ['/'], value)];
    case 'search': return [make(path.after, value)];
    default: return [unknown(`'${key}' of a URL`)];
  }
}

function splitAt(parts: Parts, at: RegExp): { before: Parts; after: Parts } {
  for (let i = 0; i < parts.length; i++) {
    const p = parts[i] as string | Hole;
    const end = typeof p === 'string' ? p.search(at) : -1;
    if (typeof p === 'string' && end >= 0) return { before: [...parts.slice(0, i), p.slice(0, end)], after: [p.slice(end), ...parts.slice(i + 1)] };
  }
  return { before: parts, after: [] };
}

/** A value that goes from name to name gathers the writes of each: so many, and no more. */
const maxLayers = 6;

/** What later member writes and calls make of a value that a name holds: object members, list elements, URL parts. */
export function withWrites(evaluator: Evaluator & Pick<Core, 'anyMember'>, value: Value, binding: Binding, frame: Frame): readonly Value[] {
  const { facts } = frame.module;
  if (value.k === 'object' && (binding.members.length || binding.merged) && (value.layers ?? 0) < maxLayers) {
    const written = new Map<string | undefined, Assign[]>();
    for (const i of binding.members) { const a = facts.assigns[i]; if (a) push(written, typeof a.key === 'string' ? a.key : undefined, a); }
    const others = value.entries.filter((y) => y.spread || !written.has(y.key));
    const spread = value.entries.some((y) => y.spread);
    // A member may be any of what is written to it. What the literal gives it stays an alternative, and what is spread into it where no write is certain.
    const merged = [...written].map(([key, list]): Entry => ({ key, value: () => [
      ...(spread && key !== undefined && list.every((a) => isPerhaps(a, binding)) ? evaluator.member(value, key).filter((v) => v !== undefinedValue) : value.entries.flatMap((y) => (!y.spread && y.key === key ? y.value() : []))),
      ...list.flatMap((a) => evaluator.values(a.value, frame)).flatMap((v) => registered(evaluator, v, frame)),
      ...(key === undefined ? [] : (binding.merged ?? []).flatMap((w) => evaluator.values(w.value, frame)).flatMap((v) => (v.k === 'object' ? evaluator.member(v, key) : [])).filter((v) => v !== undefinedValue)),
    ] }));
    // When it is merged is not told: what it was before stays an alternative.
    const taken = (binding.merged ?? []).map(({ value: given }): Entry => ({ key: undefined, spread: true, value: () => [...evaluator.values(given, frame), undefinedValue] }));
    return [{ k: 'object', entries: [...others, ...taken, ...merged], layers: (value.layers ?? 0) + 1 }];
  }
  if (value.k === 'array' && (value.layers ?? 0) < maxLayers) {
    const own = (x: Expr): readonly Value[] => evaluator.values(x, frame).flatMap((v) => registered(evaluator, v, frame));
    const writes = binding.members.flatMap((i): ElementWrite[] => { const a = facts.assigns[i]; return a && a.op !== '+=' ? [{ place: typeof a.key === 'string' ? a.key : undefined, value: () => own(a.value) }] : []; });
    const out = withElements(filled(value, binding.uses.flatMap((i) => putOf(facts.calls[i]?.expr, own, evaluator) ?? [])), writes);
    return [out === value ? value : { ...out, layers: (value.layers ?? 0) + 1 }];
  }
  if (value.k === 'instance' && !value.set && !value.given) return [withSettings(evaluator, value, binding, frame)];
  if (value.k === 'text' && value.url) {
    let out: readonly Text[] = [value];
    for (const i of binding.members) {
      const a = facts.assigns[i];
      if (!a || typeof a.key !== 'string' || a.op !== '=') continue;
      const key = a.key;
      const parts = evaluator.values(a.value, frame).map((v) => asText(v));
      const after = out.flatMap((url) => parts.map((part) => withPart(url, key, part)));
      out = (isPerhaps(a, binding) ? [...out, ...after] : after).slice(0, maxAlternatives);
    }
    return out;
  }
  return [value];
}

function push<K, T>(map: Map<K, T[]>, key: K, item: T): void {
  const list = map.get(key);
  if (list) list.push(item); else map.set(key, [item]);
}

/** Whether a write may not have happened: it stands behind a condition, or in a function that somebody else calls. */
function isPerhaps(a: Assign, { fn }: Binding): boolean {
  return a.guard >= 0 || a.fn !== fn;
}

/** An object of a class after what is written to its fields, from outside and by its methods. */
function withSettings(evaluator: Evaluator, value: Value & { k: 'instance' }, binding: Binding, frame: Frame): Value {
  const { facts } = frame.module;
  const methods = value.module.facts.classes[value.class]?.methods ?? {};
  const set = binding.uses.flatMap((i): Setting[] => {
    const x = facts.calls[i]?.expr;
    const fn = x?.k === 'call' && x.callee.k === 'member' && typeof x.callee.key === 'string' ? methods[x.callee.key]?.fn : undefined;
    return x?.k === 'call' && fn !== undefined && writesField(value, fn) ? [{ fn, args: evaluator.args(x.args, frame) }] : [];
  });
  const given = binding.members.flatMap((i): Entry[] => {
    const a = facts.assigns[i];
    return a && typeof a.key === 'string' && a.op !== '+=' ? [{ key: a.key, value: () => evaluator.values(a.value, frame) }] : [];
  });
  return set.length || given.length ? { ...value, ...(set.length && { set }), ...(given.length && { given }) } : value;
}

/** What is known of an address that is made of something unknown, once its host or its scheme is written: that its path is what it was. */
function unknownPieces({ parts }: Text, key: string): UrlPieces | undefined {
  const open = parts.find((p): p is Hole => typeof p !== 'string');
  if (!open || typeof parts[0] === 'string') return undefined;
  if (key === 'protocol') return { scheme: undefined, authority: [open], rest: [] };
  return key === 'host' || key === 'hostname' ? { scheme: 'https:', authority: [open], rest: ['/', open] } : undefined;
}

/** A URL after a write to one of its parts. */
export function withPart(url: Text, key: string, value: Text): Text {
  if (key === 'href') return { ...value, url: true };
  const p = piecesOf(url.parts) ?? unknownPieces(url, key);
  if (!p) return url;
  const from = { ...url, from: [...url.from, ...value.from], concealed: [...url.concealed, ...value.concealed] };
  const known = literalOf({ ...url, parts: p.authority });
  // What was unknown as a whole may have a path as well.
  const rest = p.rest.length === 0 && p.authority.some((part) => typeof part !== 'string') ? ['/', ...p.authority] : p.rest;
  const port = known === undefined ? '' : (/:\d+$/.exec(known)?.[0] ?? '');
  switch (key) {
    case 'protocol': return make([`${literalOf(value)?.replace(/:?$/, ':') ?? p.scheme ?? ''}//`, ...p.authority, ...p.rest], from, true);
    case 'host': return make([`${p.scheme ?? ''}//`, ...value.parts, ...rest], from, true);
    case 'hostname': return make([`${p.scheme ?? ''}//`, ...value.parts, port, ...rest], from, true);
    case 'port': return known === undefined ? url : make([`${p.scheme ?? ''}//`, `${known.replace(/:\d*$/, '')}:`, ...value.parts, ...p.rest], from, true);
    case 'pathname': return make([`${p.scheme ?? ''}//`, ...p.authority, ...(headOf(value).startsWith('/') ? [] : ['/']), ...value.parts], from, true);
    default: return url;
  }
}
