import { cost } from './costs.ts';
import type { Word } from './words.ts';

/** What is open: `statements` in braces, `members` of an object, a class or a type, the values in a `template`, the head and the content of an `element`. */
export type Kind = 'file' | 'paren' | 'header' | 'bracket' | 'statements' | 'members' | 'template' | 'angle' | 'tag' | 'content' | 'value';

export interface Frame {
  kind: Kind;
  /** Whether it is an element, whose text has tokens of its own. */
  isElement: boolean;
  /** Whether a statement ends with it; an operand does otherwise. */
  ends: boolean;
  /** What everything around costs. */
  base: number;
  /** The most that anything inside costs. */
  peak: number;
  /** What nests to the right: up to the next comma, the operand's end, the statement's end. */
  right: number;
  prefix: number;
  statement: number;
  /** What nests to the left: operators, members and calls behind an operand, and the deepest of what they follow. */
  operators: number;
  suffixes: number;
  longest: number;
  inner: number;
  /** `<` that may each begin type arguments. */
  angles: number;
  /** Whether a comma stood behind them: between type arguments, or the end of what was none. */
  comma: boolean;
  /** `extends` whose `?` is still to come. */
  conditions: number;
  pending: '' | 'function' | 'function expression' | 'class' | 'class expression' | 'namespace';
}

/** How far a text is scanned. */
export interface Scan {
  readonly text: string;
  /** Whether `<` may begin an element. */
  readonly markup: boolean;
  i: number;
  readonly frames: Frame[];
  depth: number;
  frame: Frame;
  /** Whether the last token ends an operand. */
  operand: boolean;
  /** Whether a statement may begin here. */
  start: boolean;
  /** Whether a statement has ended, unless an `else` follows. */
  ended: boolean;
  /** Whether a line ended since the last token. */
  line: boolean;
  /** Regular expressions that ended nowhere on their line. */
  unclosed: number;
  /** What the last token means: a `name` that may be a label, `contextual` for what is no operand of its own, `member` before the name of one, `types` behind type arguments. */
  last: Word | '=>' | 'name' | 'contextual' | 'member' | 'value' | 'types' | '';
}

export function newScan(text: string, markup: boolean): Scan {
  const frame = newFrame();
  return { text, markup, i: 0, frames: [frame], depth: 0, frame, operand: false, start: true, ended: false, line: false, unclosed: 0, last: '' };
}

function newFrame(): Frame {
  return { kind: 'file', isElement: false, ends: false, base: 0, peak: 0, right: 0, prefix: 0, statement: 0, operators: 0, suffixes: 0, longest: 0, inner: 0, angles: 0, comma: false, conditions: 0, pending: '' };
}

function outer(s: Scan): number {
  const { frame } = s;
  return frame.base + frame.right + frame.prefix + frame.statement + frame.angles * cost.angle;
}

/** What was counted is about to be forgotten. */
export function weigh(s: Scan): void {
  const { frame } = s;
  const whole = outer(s) + frame.operators + Math.max(frame.longest, frame.suffixes) + frame.inner;
  if (whole > frame.peak) frame.peak = whole;
}

export function push(s: Scan, kind: Kind, price: number, ends = false): void {
  const base = outer(s) + price;
  s.depth++;
  if (s.depth === s.frames.length) s.frames.push(newFrame());
  const frame = (s.frame = s.frames[s.depth] as Frame);
  frame.kind = kind;
  frame.isElement = kind === 'tag' || kind === 'content';
  frame.ends = ends;
  frame.base = frame.peak = base;
  frame.right = frame.prefix = frame.statement = frame.operators = frame.suffixes = frame.longest = frame.inner = frame.angles = frame.conditions = 0;
  frame.comma = false;
  frame.pending = '';
  s.operand = false;
  s.last = '';
  s.start = kind === 'statements';
  s.ended = false;
}

export function pop(s: Scan): Frame {
  weigh(s);
  const inner = s.frame;
  s.frame = s.frames[--s.depth] as Frame;
  s.ended = false;
  const height = inner.peak - outer(s);
  if (height > s.frame.inner) s.frame.inner = height;
  return inner;
}

/** Closes what a closing bracket closes; what is open inside of it and cannot be is closed with it. */
export function close(s: Scan, a: Kind, b: Kind, c: Kind, d: Kind): Frame | undefined {
  while (s.depth > 0) {
    const closed = pop(s);
    if (closed.kind === a || closed.kind === b || closed.kind === c || closed.kind === d) return closed;
  }
  return undefined;
}

export function endOperands(s: Scan): void {
  const { frame } = s;
  weigh(s);
  frame.operators = frame.suffixes = frame.longest = frame.inner = frame.prefix = 0;
}

export function endExpression(s: Scan): void {
  const { frame } = s;
  endOperands(s);
  frame.right = frame.angles = frame.conditions = 0;
  frame.comma = false;
}

export function endStatement(s: Scan): void {
  endExpression(s);
  s.frame.pending = '';
  s.ended = true;
  s.start = true;
  s.operand = false;
  s.last = '';
}

/** Before a token that is no `else`: what ended has ended. An operand in a line of its own begins a statement of its own. */
export function begin(s: Scan, isOperand: boolean): void {
  if (isOperand && s.line && s.operand && s.last !== 'contextual' && (s.frame.kind === 'statements' || s.frame.kind === 'members' || s.frame.kind === 'file')) endStatement(s);
  s.line = false;
  if (s.ended) { weigh(s); s.frame.statement = 0; s.ended = false; }
}

/** The last token ends an operand. */
export function ends(s: Scan): void {
  s.operand = true;
  s.start = false;
  s.last = '';
}

export function operator(s: Scan): void {
  const { frame } = s;
  weigh(s);
  if (frame.suffixes > frame.longest) frame.longest = frame.suffixes;
  frame.suffixes = frame.prefix = 0;
  frame.operators += cost.binary;
  s.operand = false;
  s.last = '';
}

export function rightwards(s: Scan, price: number): void {
  endOperands(s);
  s.frame.right += price;
  s.operand = false;
  s.start = false;
  s.last = '';
}

export function prefix(s: Scan, price: number): void {
  s.frame.prefix += price;
  s.operand = false;
  s.start = false;
}
