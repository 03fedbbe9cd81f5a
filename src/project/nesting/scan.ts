import { isPlain, most } from './costs.ts';
import { element } from './elements.ts';
import { newScan, weigh, type Frame } from './frames.ts';
import { afterBlockComment, afterLine, isLineEnd, isSpace, isWord } from './lexical.ts';
import { sign, word } from './tokens.ts';

/** Whether a text nests deeper than every parser's stack is sure to hold. @param markup whether `<` may begin an element */
export function nestsTooDeep(text: string, markup: boolean): boolean {
  return !isPlain(text) && stackOf(text, markup) > most;
}

/**
 * The stack that parsing a text takes at most, in bytes; no longer exact where it is more than `most`. One pass over the tokens:
 * what stands in strings, comments, templates, regular expressions and between tags is text, and what ends begins anew.
 * @param token is told where each token of the code begins
 */
export function stackOf(text: string, markup: boolean, token?: (at: number) => void): number {
  const s = newScan(text, markup);
  if (text.startsWith('#!')) s.i = afterLine(text, 0);
  while (s.i < text.length && s.frame.peak <= most) {
    let code = text.charCodeAt(s.i);
    if (s.frame.isElement) { element(s, code); continue; }
    if (code === 32) {
      let at = s.i + 1;
      while ((code = text.charCodeAt(at)) === 32) at++;
      s.i = at;
      if (at === text.length) break;
    }
    if (code < 128 ? code < 33 : isSpace(code)) { if (isLineEnd(code)) s.line = true; s.i++; }
    else if (isWord(code)) { token?.(s.i); word(s, code); }
    else if (code === 47 && text.charCodeAt(s.i + 1) === 47) s.i = afterLine(text, s.i);
    else if (code === 47 && text.charCodeAt(s.i + 1) === 42) s.i = afterBlockComment(text, s.i);
    else { token?.(s.i); sign(s, code); }
  }
  weigh(s);
  let peak = 0;
  for (let n = 0; n <= s.depth; n++) peak = Math.max(peak, (s.frames[n] as Frame).peak);
  return peak;
}
