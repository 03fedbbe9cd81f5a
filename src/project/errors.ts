import { parseSync, type ParserOptions } from 'oxc-parser';
import { isWord } from './nesting/lexical.ts';
import { stackOf } from './nesting/scan.ts';

/** Lines that need no closer look. */
const usualLine = 2000;
/** In what is looked at, lines end soon behind this, at a place where a line may end; and behind the other, wherever a token begins. */
const shortLine = 150;
const longLine = 1000;
/** No word is of this length, and each of its characters may be an error. */
const wordPart = 100;
/** Characters that all errors together may quote. */
const mostQuoted = 30_000_000;
/** What is looked at first; then twice as much, so that a flood of errors at the end is not met unprepared. */
const firstLook = 50_000;

/**
 * Whether a text has more errors than there is memory to name them. The parser goes on behind an error, and quotes the whole line of
 * each: a long line of nothing but errors costs its square. They are counted in a copy of the text whose lines are short.
 */
export function hasTooManyErrors(path: string, text: string, options: ParserOptions): boolean {
  const longest = longestLine(text);
  if (longest <= usualLine) return false;
  for (let size = firstLook; ; size *= 2) {
    const { errors } = parseSync(path, inShortLines(text.slice(0, size), options.lang !== 'ts'), options);
    if (errors.length * longest > mostQuoted) return true;
    if (size >= text.length) return false;
  }
}

function longestLine(text: string): number {
  let longest = 0;
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at);
    const next = end < 0 ? text.length : end;
    if (next - at > longest) longest = next - at;
    at = next + 1;
  }
  return longest;
}

/** Behind these a line may end without meaning something else. */
const open = new Set(';{,(['.split('').map((sign) => sign.charCodeAt(0)));

function inShortLines(text: string, markup: boolean): string {
  const lines: string[] = [];
  let start = 0;
  let before = 0;
  const cut = (at: number): void => { lines.push(text.slice(start, at)); start = at; };
  const token = (at: number): void => {
    if (at - before > longLine && isWord(text.charCodeAt(before))) for (let part = before + wordPart; part < at; part += wordPart) cut(part);
    before = at;
    const length = at - start;
    if (length >= longLine || (length >= shortLine && open.has(text.charCodeAt(at - 1)))) cut(at);
  };
  stackOf(text, markup, token);
  token(text.length);
  cut(text.length);
  return lines.join('\n');
}
