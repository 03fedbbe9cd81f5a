import { lower } from './expressions.ts';
import type { Expr } from './types.ts';
import { guardFor, type Lowering } from './lowering.ts';
import type { Node } from './scopes.ts';

/** An attribute of an element in the markup around the code. */
export interface MarkupAttribute {
  readonly name: string;
  /** What it is given: text with the code that stands in it, which is at the odd places. */
  readonly pieces: readonly string[];
}

/** An element in the markup around the code; offsets are those of the file. */
export interface MarkupElement {
  readonly tag: string;
  readonly attributes: readonly MarkupAttribute[];
  /** What is written in it, where that is no markup: a style. */
  readonly content: string | undefined;
  readonly s: number;
  readonly e: number;
}

/** Code that a part of the markup asks. */
export interface MarkupTest {
  readonly s: number;
  readonly e: number;
  /** Whether it has come out true where the part is shown. */
  readonly sense: boolean;
}

/** A part of the markup that is shown where all of its tests come out so. */
export interface MarkupRegion {
  readonly s: number;
  readonly e: number;
  readonly tests: readonly MarkupTest[];
  /** It is there in any case, and only hidden: what it loads it loads. */
  readonly hides?: true;
}

/** A function that the markup hands to an event, by its name, and where. */
export interface MarkupHandler {
  readonly event: string;
  readonly name: string;
  readonly at: number;
}

/** The markup around code. */
export interface SurroundingMarkup {
  readonly elements: readonly MarkupElement[];
  /** Sorted; of two that begin together the longer one first. */
  readonly regions: readonly MarkupRegion[];
  readonly handlers: readonly MarkupHandler[];
  /** The trees of what the regions ask, by where they begin. */
  readonly tests: ReadonlyMap<number, Node>;
}

const path = /^[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)*$/;
const quoted = /^(?:'([^'\\]*)'|"([^"\\]*)")$/;
const joined = /^(?:'([^'\\]*)'|"([^"\\]*)")\s?\+/;
const template = /^`([^`\\]*)`$/;
const hole = /\$\{([^{}]*)\}/;

/**
 * Elements of markup as those that code writes out, in the function that shows them, under the conditions of the parts that they stand in: what is bound is a name, a member, a text, or something that is not read.
 * A component is one that the code imports by its name.
 */
export function lowerMarkup(c: Lowering, { elements, regions, handlers, tests }: SurroundingMarkup): void {
  const first = elements[0] ?? regions[0];
  if (!first) { c.out.handled = handlers.map(({ event, name }) => ({ event, name, fn: -1, guard: -1 })); return; }
  const fn = c.out.functions.push({ name: '', params: [], returns: [], up: -1, class: -1, guard: -1, s: first.s, e: first.e }) - 1;
  const guards = lowerRegions(c, fn, regions, tests);
  for (const { tag, attributes, content, s, e } of elements) {
    const at = { s, e };
    const named = componentNamed(c, tag);
    if (named === undefined && /^[A-Z]|-/.test(tag) && !attributes.some((a) => a.name !== 'rel')) continue;
    if (named === undefined && /^[A-Z]/.test(tag)) continue;
    const props = attributes.map(({ name, pieces }) => ({ key: name, value: pieces.length === 1 ? ({ k: 'text', v: pieces[0] as string, ...at } as const) : interpolated(pieces, at) }));
    c.out.elements.push({ expr: { k: 'element', tag: named === undefined ? tag : { k: 'name', binding: named, ...at }, props, children: content === undefined ? [] : [{ k: 'text', v: content, ...at }], ...at }, fn, guard: guards(s, false) });
  }
  c.out.handled = handlers.map(({ event, name, at }) => ({ event, name, fn, guard: guards(at, true) }));
  if (regions.length > 0) for (const f of c.out.functions.slice(0, fn)) if (f.up < 0 && f.class < 0 && f.guard < 0) (f as { guard: number }).guard = guards(f.s, true);

  function interpolated(pieces: readonly string[], at: { s: number; e: number }): Expr {
    const parts = pieces.filter((_, i) => i % 2 === 1).map((code) => lowerCode(code.trim(), at));
    if (parts.length === 1 && pieces[0] === '' && pieces[2] === '') return parts[0] as Expr;
    return { k: 'template', quasis: pieces.filter((_, i) => i % 2 === 0), parts, tag: undefined, raw: undefined, site: -1, ...at };
  }

  function lowerCode(code: string, at: { s: number; e: number }): Expr {
    const text = quoted.exec(code);
    if (text) return { k: 'text', v: text[1] ?? text[2] ?? '', ...at };
    const before = joined.exec(code);
    if (before) return { k: 'template', quasis: [before[1] ?? before[2] ?? '', ''], parts: [{ k: 'opaque', ...at }], tag: undefined, raw: undefined, site: -1, ...at };
    const inTicks = template.exec(code)?.[1];
    if (inTicks !== undefined) return interpolated(inTicks.split(hole), at);
    if (!path.test(code)) return { k: 'opaque', ...at };
    const [head, ...rest] = code.split(/\??\./) as [string, ...string[]];
    const binding = c.scope.names.get(head);
    return rest.reduce<Expr>((of, key) => ({ k: 'member', of, key, ...at }), binding === undefined ? { k: 'opaque', ...at } : { k: 'name', binding, ...at });
  }
}

/** Lowers what the parts of the markup ask, and tells the innermost guard of a place. @param used whether what stands there has to be used, not only to be there */
function lowerRegions(c: Lowering, fn: number, regions: readonly MarkupRegion[], tests: ReadonlyMap<number, Node>): (at: number, used: boolean) => number {
  const before = c.fn;
  c.fn = fn;
  const lowered = new Map<number, Expr>();
  const known: { readonly s: number; readonly e: number; readonly guard: number; readonly seen: number; readonly up: number }[] = [];
  for (const { s, e, tests: asked, hides } of regions) {
    let up = known.length - 1;
    while (up >= 0 && (known[up] as { e: number }).e < e) up = (known[up] as { up: number }).up;
    const above = known[up];
    let guard = above?.guard ?? -1, seen = above?.seen ?? -1;
    for (const t of asked) {
      const node = tests.get(t.s);
      let test = lowered.get(t.s);
      if (!test) lowered.set(t.s, (test = node ? ofComponent(lower(c, node), c) : { k: 'opaque', s: t.s, e: t.e }));
      c.guard = guard;
      guard = guardFor(c, test, t.sense);
      c.guard = seen;
      seen = hides ? seen : guardFor(c, test, t.sense);
    }
    known.push({ s, e, guard, seen, up });
  }
  c.fn = before;
  c.guard = -1;
  return (at, used) => {
    let low = 0, high = known.length;
    while (low < high) { const middle = (low + high) >> 1; if ((known[middle] as { s: number }).s <= at) low = middle + 1; else high = middle; }
    let i = low - 1;
    while (i >= 0 && (known[i] as { e: number }).e <= at) i = (known[i] as { up: number }).up;
    return (used ? known[i]?.guard : known[i]?.seen) ?? -1;
  };
}

/** The name under which the code imports what a tag renders: `<app-analytics>` is `AppAnalytics`. */
function componentNamed(c: Lowering, tag: string): number | undefined {
  const pascal = tag.replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase());
  return [tag, pascal].map((name) => c.scope.names.get(name)).find((id) => id !== undefined && c.out.bindings[id]?.import !== undefined);
}

/** What a template of a class names without `this` is a member of the class. https://angular.dev/guide/templates/expression-syntax */
function ofComponent(x: Expr, c: Lowering): Expr {
  const inner = (y: Expr): Expr => ofComponent(y, c);
  switch (x.k) {
    case 'free': {
      // What a store holds. https://svelte.dev/docs/svelte/stores
      const store = x.name.startsWith('$') ? c.scope.names.get(x.name.slice(1)) : undefined;
      if (store !== undefined) return { k: 'name', binding: store, s: x.s, e: x.e };
      const id = c.out.classes.findIndex((k) => k.fields[x.name] ?? k.methods[x.name]); return id < 0 ? x : { k: 'member', of: { k: 'this', class: id, s: x.s, e: x.e }, key: x.name, s: x.s, e: x.e };
    }
    case 'unary': case 'member': return { ...x, of: inner(x.of) };
    case 'binary': case 'choice': return { ...x, left: inner(x.left), right: inner(x.right) };
    case 'call': return { ...x, callee: inner(x.callee) };
    default: return x;
  }
}
