/**
 * What a name is a member of, told by the text around it. A text that mentions nothing is never parsed: casts, assertions and comments may stand
 * between an object and its member.
 */

/** Casts are read back to their start this far at most. */
const castReach = 300;
const comment = /\/\*[^*]{0,80}\*\/\s{0,20}$/;

/**
 * The name that a member is read of: `window` for `window.x`, `window!.x`, `(window as any)?.x` and `(<any>window).x`. Of a member of a member it is the
 * nearer one; empty where it is no name, undefined where nothing is read.
 * @param at where the member's own name starts
 */
export function ownerBefore(text: string, at: number): string | undefined {
  const dot = behind(text, at);
  if (text[dot - 1] !== '.' || text[dot - 2] === '.') return undefined;
  let end = behind(text, dot - 1);
  while (end > 0 && '?!'.includes(text[end - 1] as string)) end = behind(text, end - 1);
  return text[end - 1] === ')' ? castTo(text, end - 1) : nameBefore(text, end);
}

function nameBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && /[\w$]/.test(text[start - 1] as string)) start--;
  return text.slice(start, end);
}

/** The first name in parentheses: what is cast, and not what it is cast to. */
function castTo(text: string, close: number): string {
  for (let i = close - 1, open = 1; i >= 0 && close - i < castReach; i--) {
    if (text[i] === ')') open++;
    else if (text[i] === '(' && --open === 0) return /^[\s(]{0,20}(?:<[^<>]{1,80}>\s{0,3})?([\w$]+)/.exec(text.slice(i + 1, close))?.[1] ?? '';
  }
  return '';
}

/** Where the code before a place ends: white space and a comment left out. */
function behind(text: string, at: number): number {
  let end = at;
  while (end > 0 && ' \t\r\n'.includes(text[end - 1] as string)) end--;
  if (text[end - 1] !== '/' || text[end - 2] !== '*') return end;
  const found = comment.exec(text.slice(Math.max(0, end - 100), end));
  return found ? behind(text, end - found[0].length) : end;
}

/** Whether a name may have a member, or is called: `a.track`, `a!.track`, `(a as any).track`, `a(…)`. */
export function mayHave(text: string, end: number, member: string): boolean {
  const after = text.slice(end, end + 120);
  const [cast = ''] = /^(?:\s{0,20}\/\*[^*]{0,80}\*\/)?\s{0,20}(?:(?:as|satisfies)\s[^;()=]{1,80})?(?:\s{0,3}[)!]){0,3}\s{0,20}/.exec(after) ?? [];
  const rest = after.slice(cast.length);
  return rest.startsWith('(') || (/^\??\./.test(rest) && rest.replace(/^\??\.\s{0,20}/, '').startsWith(member));
}

/** Whether the global object is kept, handed on or cast: then a member of anything may be one of it. */
export function keepsGlobal(text: string): boolean {
  return kept.test(text);
}

const kept = /(?:[=(,:?{[]|\b(?:return|of)|=>)\s{0,9}(?:<[^<>]{1,80}>\s{0,3})?(?:window|globalThis|self|global)\b(?!\s{0,9}(?:\?\.|!\s{0,3}\.|\.|\[|:|=(?!=)|\())/;
