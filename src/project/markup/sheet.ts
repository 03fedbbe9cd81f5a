import { parseSync } from 'oxc-parser';
import type { MarkupCode } from '../../facts/markup/markup.ts';
import { nestsTooDeep } from '../nesting/scan.ts';
import { referencesIn } from './entities.ts';

/** A tree as the parser hands it out. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- any of some 200 node types
type Node = any;

/** Pieces of code that are parsed together. */
const atOnce = 100;
/** Code that is read however much there is of it; of what is longer, so much: it may stand in other code that was read. */
const short = 4000, rounds = 4;
/** Comments and nothing else. */
const nothing = /^(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\n]*(?:\n|$))*$/;

/** A part of a sheet, and where it comes from: as long as there where it is the same. */
interface Part {
  readonly start: number;
  readonly s: number;
  readonly e: number;
  readonly same: boolean;
}

interface Placed {
  readonly piece: Written;
  readonly start: number;
  readonly end: number;
}

/** Code of markup, with what has to stand in the place of some of it: characters that are written as markup does, ends that markup leaves out. */
export interface Written extends MarkupCode {
  readonly instead: readonly { readonly s: number; readonly e: number; readonly text: string }[];
}

/** What is put around a piece to make a statement of it. */
const around = {
  value: ['(', '\n)'], held: ['(', '\n)'], used: ['(', '\n)'], run: ['=>{', '\n}'], names: ['(', '\n)=>0'],
} as const satisfies Record<MarkupCode['as'], readonly [string, string]>;

/** Code of a text of markup. */
export interface Sheet {
  /**
   * The trees of pieces of code that stand in markup, by where each begins: of an expression itself, of what runs on an event a function that is handed it, of names a list of parameters.
   * They are parsed together, each on lines of its own; one that is no code is left out and takes no other with it.
   */
  treesOf(codes: readonly MarkupCode[], lang: 'ts' | 'tsx', insteadOf?: (code: MarkupCode) => Written['instead']): ReadonlyMap<number, Node>;
  /** Whether some of it was too much to read. */
  readonly isCut: boolean;
}

export function newSheet(text: string, event: string): Sheet {
  let spare = rounds * text.length, isCut = false;
  return {
    get isCut() { return isCut; },
    treesOf(codes, lang, insteadOf = (c) => replacedIn(text, c)) {
      const pieces = codes.filter(({ s, e }) => e > s && isRead(e - s) && !nothing.test(text.slice(s, e))).map((code): Written => ({ ...code, instead: insteadOf(code) }));
      return parsed(text, pieces, lang, event);
    },
  };

  function isRead(length: number): boolean {
    if (length <= short) return true;
    spare -= length;
    if (spare < 0) isCut = true;
    return spare >= 0;
  }
}

function parsed(text: string, pieces: readonly Written[], lang: 'ts' | 'tsx', event: string): ReadonlyMap<number, Node> {
  const out = new Map<number, Node>();
  for (let i = 0; i < pieces.length; i += atOnce) read(pieces.slice(i, i + atOnce));
  return out;

  function read(list: readonly Written[]): void {
    const found = attempt(list);
    if (found) for (const [s, node] of found) out.set(s, node);
    else if (list.length > 1) { const half = list.length >> 1; read(list.slice(0, half)); read(list.slice(half)); }
  }

  function attempt(list: readonly Written[]): [number, Node][] | undefined {
    const parts: Part[] = [];
    const placed: Placed[] = [];
    let code = '';
    const add = (piece: string, s: number, e: number, same: boolean): void => { if (piece) { parts.push({ start: code.length, s, e, same }); code += piece; } };
    for (const piece of list) {
      const [before, behind] = around[piece.as];
      const start = code.length + 1;
      add(`\n${piece.as === 'run' ? `(${event})` : ''}${before}`, piece.s, piece.s, false);
      let at = piece.s;
      for (const { s, e, text: other } of piece.instead) { add(text.slice(at, s), at, s, true); add(other, s, e, false); at = e; }
      add(text.slice(at, piece.e), at, piece.e, true);
      add(`${behind};`, piece.e, piece.e, false);
      placed.push({ piece, start, end: code.length });
    }
    if (nestsTooDeep(code, lang === 'tsx')) return undefined;
    const { program, errors } = parseSync(`a.${lang}`, code, { lang });
    if (errors.length > 0) return undefined;
    const statements: readonly Node[] = program.body;
    if (statements.length !== placed.length || statements.some((x: Node, i) => x.type !== 'ExpressionStatement' || x.start !== placed[i]?.start || x.end !== placed[i]?.end)) return undefined;
    return statements.map((x: Node, i): [number, Node] => {
      const piece = (placed[i] as Placed).piece;
      move(x, parts);
      return [piece.s, piece.as === 'names' ? x.expression.params : x.expression.type === 'ParenthesizedExpression' ? x.expression.expression : x.expression];
    });
  }
}

/** Characters that are written as markup does, and the mark before the name of an element. */
function replacedIn(text: string, { s, e }: MarkupCode): Written['instead'] {
  return [...(text[s] === '#' ? [{ s, e: s + 1, text: ' ' }] : []), ...referencesIn(text, s, e).map((r) => ({ s: r.s, e: r.e, text: r.character }))];
}

/** Gives a tree the places of the text that it comes from. */
function move(root: Node, parts: readonly Part[]): void {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node.start === 'number') { node.start = placeOf(node.start, parts, false); node.end = placeOf(node.end, parts, true); }
    for (const key in node) { const inner = node[key]; if (typeof inner === 'object' && inner !== null) stack.push(inner); }
  }
}

function placeOf(at: number, parts: readonly Part[], isEnd: boolean): number {
  const inside = isEnd ? at - 1 : at;
  let low = 0, high = parts.length;
  while (low < high) { const middle = (low + high) >> 1; if ((parts[middle] as Part).start <= inside) low = middle + 1; else high = middle; }
  const part = parts[low - 1];
  return !part ? 0 : part.same ? part.s + at - part.start : isEnd ? part.e : part.s;
}
