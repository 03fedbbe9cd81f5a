import type { Expr } from './types.ts';
import type { Lowering } from './lowering.ts';

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

const path = /^[A-Za-z_$][\w$]*(?:\??\.[A-Za-z_$][\w$]*)*$/;
const quoted = /^(?:'([^'\\]*)'|"([^"\\]*)")$/;
const joined = /^(?:'([^'\\]*)'|"([^"\\]*)")\s?\+/;
const template = /^`([^`\\]*)`$/;
const hole = /\$\{([^{}]*)\}/;

/** Elements of markup as those that code writes out, in the function that shows them: what is bound is a name, a member, a text, or something that is not read. */
export function lowerMarkup(c: Lowering, elements: readonly MarkupElement[]): void {
  const [first] = elements;
  if (!first) return;
  const fn = c.out.functions.push({ name: '', params: [], returns: [], up: -1, class: -1, guard: -1, s: first.s, e: first.e }) - 1;
  for (const { tag, attributes, content, s, e } of elements) {
    const at = { s, e };
    const props = attributes.map(({ name, pieces }) => ({ key: name, value: pieces.length === 1 ? ({ k: 'text', v: pieces[0] as string, ...at } as const) : interpolated(pieces, at) }));
    c.out.elements.push({ expr: { k: 'element', tag, props, children: content === undefined ? [] : [{ k: 'text', v: content, ...at }], ...at }, fn, guard: -1 });
  }

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
