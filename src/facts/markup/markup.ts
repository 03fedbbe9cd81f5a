import type { Notation } from '../../matching/markup.ts';
import { assignTo, lower } from '../lowering/expressions.ts';
import { guardFor, inScope, type Lowering } from '../lowering/lowering.ts';
import { membersOf } from './component.ts';
import { boundNames, declare, type Node, type Scope } from '../lowering/scopes.ts';
import type { Expr, Prop, Step } from '../types.ts';

/** Code in markup; offsets are those of the file. */
export interface MarkupCode {
  readonly s: number;
  readonly e: number;
  /** An expression that is worked out where it is shown, that is also written to, or that has to be used first; statements that run on an event; a list of names. */
  readonly as: 'value' | 'held' | 'used' | 'run' | 'names';
}

/** An attribute of an element in the markup around the code; one without a name is an object of attributes. */
export interface MarkupAttribute {
  readonly name: string | undefined;
  /** What it is given: text, and the code that stands in it, which is at the odd places. */
  readonly pieces: readonly (string | MarkupCode)[];
}

/** An element in the markup around the code. */
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

/** A part of the markup that has names of its own: for what a list holds, for a value, or for what it is handed. */
export interface MarkupNames {
  readonly s: number;
  readonly e: number;
  readonly names: MarkupCode;
  readonly of: MarkupCode | undefined;
  readonly each: boolean;
}

/** A function that the markup hands to an event, by its name, and where. */
export interface MarkupHandler {
  readonly event: string;
  readonly name: string;
  readonly at: number;
}

/** The markup around code. */
export interface SurroundingMarkup {
  readonly notation: Notation;
  /** The name of the object whose members the markup names, where that is not told by where it stands. */
  readonly of?: string;
  readonly elements: readonly MarkupElement[];
  /** Code that stands in text, or in attributes that give the element nothing. */
  readonly codes: readonly MarkupCode[];
  /** Sorted; of two that begin together the longer one first. */
  readonly regions: readonly MarkupRegion[];
  readonly scopes: readonly MarkupNames[];
  readonly handlers: readonly MarkupHandler[];
  /** Where the markup of components stands. */
  readonly parts: readonly { readonly s: number; readonly e: number; /** Whether no code stands in it that is not of the markup. */ readonly whole: boolean }[];
  /** The trees of what the regions ask, and of the other code, by where they begin. */
  readonly tests: ReadonlyMap<number, Node>;
  readonly trees: ReadonlyMap<number, Node>;
  /** Whether some of the code in it was too much to read. */
  readonly isCut: boolean;
}

/**
 * Markup as code that shows it: a function for each part of the text that is markup, in which its elements stand as those that code writes out, under the conditions of the parts that they stand in.
 * A component is one that the code imports by its name.
 */
export function lowerMarkup(c: Lowering, markup: SurroundingMarkup): void {
  const before = c.out.functions.length;
  if (markup.isCut) c.out.isCut = true;
  const first = markup.elements[0] ?? markup.codes[0] ?? markup.regions[0];
  // Code stands between parts of the markup of some notations: where it stands, no function that shows markup is around it.
  const shows = first ? markup.parts.map((part) => ({ ...part, fn: c.out.functions.push({ name: '', params: [], returns: [], up: -1, class: -1, guard: -1, ...(part.whole ? { s: part.s, e: part.e } : { s: first.s, e: first.e }) }) - 1, members: membersOf(c, markup.notation, part.s, markup.of), guards: newGuards(c, markup.tests) })) : [];
  if (markup.of !== undefined) c.out.component = c.out.top[markup.of] ?? -1;
  if (shows.length > 0) c.out.markup = shows.map(({ fn }) => fn);
  const scopes = newScopes(c.scope);
  const lowered = new Map<number, Expr>();
  const partAt = (at: number): (typeof shows)[number] | undefined => shows.find(({ s, e }) => at >= s && at < e);
  const guardAt = (at: number, used: boolean): number => partAt(at)?.guards.at(at, used) ?? -1;

  // What begins together begins outside in: names, what is asked, what is shown.
  const items = [...markup.scopes.map((x) => ({ at: x.s, run: () => { scopes.open(x); } })), ...markup.regions.map((x) => ({ at: x.s, run: () => { partAt(x.s)?.guards.add(x); } })), ...markup.elements.map((x) => ({ at: x.s, run: () => { element(x); } })), ...markup.codes.map((x) => ({ at: x.s, run: () => { lowerCode(x); } }))];
  for (const { at, run } of items.sort((x, y) => x.at - y.at)) { const part = partAt(at) ?? shows[0]; if (part) within(part, () => { c.scope = scopes.at(at); run(); }); }
  c.out.handled = markup.handlers.map(({ event, name, at }) => ({ event, name, fn: partAt(at)?.fn ?? -1, guard: guardAt(at, true), s: at }));
  if (markup.regions.length > 0) for (const f of c.out.functions.slice(0, before)) if (f.up < 0 && f.class < 0 && f.guard < 0) (f as { guard: number }).guard = guardAt(f.s, true);

  function within<T>(part: { readonly fn: number; readonly members: Lowering['members'] }, body: () => T): T {
    const kept = { fn: c.fn, guard: c.guard, members: c.members, scope: c.scope };
    c.fn = part.fn;
    c.members = part.members;
    try { return body(); } finally { Object.assign(c, kept); }
  }

  function element({ tag, attributes, content, s, e }: MarkupElement): void {
    const at = { s, e };
    const props = attributes.map(({ name, pieces }): Prop => ({ key: name, value: valueOf(pieces, at) }));
    const named = componentNamed(c, tag);
    if (named === undefined && /^[A-Z]|-/.test(tag) && !attributes.some((a) => a.name !== 'rel')) return;
    const isHeld = attributes.some(({ pieces }) => typeof pieces[1] === 'object' && pieces[1].as === 'held');
    if (named === undefined && /^[A-Z]/.test(tag) && !isHeld) return;
    c.out.elements.push({ expr: { k: 'element', tag: named === undefined ? tag : { k: 'name', binding: named, ...at }, props, children: content === undefined ? [] : [{ k: 'text', v: content, ...at }], ...at }, fn: c.fn, guard: guardAt(s, false) });
  }

  function valueOf(pieces: MarkupAttribute['pieces'], at: { s: number; e: number }): Expr {
    if (pieces.length === 1) return { k: 'text', v: pieces[0] as string, ...at };
    const parts = pieces.flatMap((p) => (typeof p === 'string' ? [] : [lowerCode(p)]));
    if (parts.length === 1 && pieces[0] === '' && pieces[2] === '') return parts[0] as Expr;
    return { k: 'template', quasis: pieces.filter((p) => typeof p === 'string'), parts, tag: undefined, raw: undefined, site: -1, ...at };
  }

  /** Code that two parts of the markup speak of runs once. */
  function lowerCode(code: MarkupCode): Expr {
    const known = lowered.get(code.s) ?? lowerOnce(code);
    lowered.set(code.s, known);
    return known;
  }

  function lowerOnce({ s, e, as }: MarkupCode): Expr {
    const node = markup.trees.get(s);
    if (!node) return { k: 'opaque', s, e };
    const before = c.guard;
    c.guard = guardAt(s, as === 'used' || as === 'run');
    try {
      const value = lower(c, node);
      // Who types into a field writes to what it is bound to.
      if (as === 'held') assignTo(c, node, { k: 'opaque', s, e }, '=', []);
      return value;
    } finally { c.guard = before; }
  }

  /** The scopes of the parts that have names of their own: told in the order of the text. */
  function newScopes(module: Scope): { open(names: MarkupNames): void; at(place: number): Scope } {
    const open: { readonly e: number; readonly scope: Scope }[] = [];
    const at = (place: number): Scope => {
      while (open.length > 0 && (open[open.length - 1] as { e: number }).e <= place) open.pop();
      return open[open.length - 1]?.scope ?? module;
    };
    return {
      at,
      open({ s, e, names, of, each }) {
        c.scope = at(s);
        const value: Expr = of ? lowerCode(of) : { k: 'opaque', s, e };
        const list: readonly Node[] = markup.trees.get(names.s) ?? [];
        inScope(c, false, () => {
          for (const p of list) for (const n of boundNames(p)) declare(c.out.bindings, c.scope, n.name, 'const', n.start);
          if (of) list.forEach((p, i) => { assignTo(c, p, i === 0 ? value : { k: 'opaque', s, e }, '=', i === 0 && each ? anyElement : []); });
          open.push({ e, scope: c.scope });
        });
      },
    };
  }
}

/** What going through a list gives. */
const anyElement: readonly Step[] = [{ key: undefined, fallback: undefined }];

/** Lowers what parts of the markup ask, in the order of the text, and tells the innermost guard of a place. */
function newGuards(c: Lowering, tests: ReadonlyMap<number, Node>): { add(region: MarkupRegion): void; at(place: number, used: boolean): number } {
  const lowered = new Map<number, Expr>();
  const known: { readonly s: number; readonly e: number; readonly guard: number; readonly seen: number; readonly up: number }[] = [];
  return {
    add({ s, e, tests: asked, hides }) {
      let up = known.length - 1;
      while (up >= 0 && (known[up] as { e: number }).e < e) up = (known[up] as { up: number }).up;
      const above = known[up], before = c.guard;
      let guard = above?.guard ?? -1, seen = above?.seen ?? -1;
      for (const t of asked) {
        const node = tests.get(t.s);
        c.guard = guard;
        let test = lowered.get(t.s);
        if (!test) lowered.set(t.s, (test = node ? lower(c, node) : { k: 'opaque', s: t.s, e: t.e }));
        guard = guardFor(c, test, t.sense);
        c.guard = seen;
        seen = hides ? seen : guardFor(c, test, t.sense);
      }
      c.guard = before;
      known.push({ s, e, guard, seen, up });
    },
    at(place, used) {
      let low = 0, high = known.length;
      while (low < high) { const middle = (low + high) >> 1; if ((known[middle] as { s: number }).s <= place) low = middle + 1; else high = middle; }
      let i = low - 1;
      while (i >= 0 && (known[i] as { e: number }).e <= place) i = (known[i] as { up: number }).up;
      return (used ? known[i]?.guard : known[i]?.seen) ?? -1;
    },
  };
}

/** The name under which the code imports what a tag renders: `<app-analytics>` is `AppAnalytics`. */
function componentNamed(c: Lowering, tag: string): number | undefined {
  const pascal = tag.replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase());
  return [tag, pascal].map((name) => c.scope.names.get(name)).find((id) => id !== undefined && c.out.bindings[id]?.import !== undefined);
}
