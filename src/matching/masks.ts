import { masks } from '../catalogue/flow-words.ts';

const marks: ReadonlySet<string> = new Set(masks.marks);
const letters: ReadonlySet<string> = new Set(masks.letters);
const words: ReadonlySet<string> = new Set(masks.words);
const methods: ReadonlySet<string> = new Set(masks.methods);

/** Whether a method puts something in the place of what it finds. */
export const isReplacing = (name: string): boolean => methods.has(name);
/** Whether a method makes more of a text. */
export const isRepeating = (name: string): boolean => name === masks.repeating;

/** Parts of what was found that a text puts in again: `$1`. All of it, or what stands around it, would hide nothing. */
const again = (text: string): number | undefined => {
  let count = 0;
  for (let i = text.indexOf('$'); i >= 0; i = text.indexOf('$', i + 1)) { if (!/\d/.test(text[i + 1] ?? '')) return undefined; count++; }
  return count;
};

/** Whether a text stands for what nobody is to read: marks, or a word that says so. Gives how many parts it puts in again. */
export function maskOf(text: string): { readonly again: number } | undefined {
  const parts = again(text);
  if (parts === undefined || text.length > 60) return undefined;
  let said = '', marked = false, other = false;
  for (const ch of text) {
    if (marks.has(ch)) marked = true;
    else if (/[A-Za-z]/.test(ch)) { said += ch; other ||= !letters.has(ch); }
  }
  const isMask = said === '' ? marked : words.has(said.toLowerCase()) || (!other && !/[^A-Za-z]/.test(text));
  return isMask ? { again: parts } : undefined;
}

/**
 * Whether a pattern finds whatever stands there, and leaves no more of it than its groups: it names no letter or digit of its own, and finds each, or a run.
 * @param kept groups that are put in again
 */
export function findsAnything(source: string, flags: string, kept: number): boolean {
  let groups = 0, depth = 0, wild = false, outside = false;
  const found = (): void => { wild = true; outside ||= depth === 0; };
  for (let i = 0; i < source.length; i++) {
    const ch = source[i] as string;
    if (ch === '\\') { const next = source[++i] ?? ''; if ('wWSDd'.includes(next)) found(); else if (/[A-Za-z\d]/.test(next) && !'bsB'.includes(next)) return false; }
    else if (ch === '[') { while (i < source.length && source[i] !== ']') i += source[i] === '\\' ? 2 : 1; found(); }
    else if (ch === '{') while (i < source.length && source[i] !== '}') i++;
    else if (ch === '(') { if (source[i + 1] !== '?') groups++; depth++; }
    else if (ch === ')') depth--;
    else if (ch === '.') found();
    else if (/[A-Za-z\d]/.test(ch)) return false;
  }
  return wild && (flags.includes('g') || /[+*{]/.test(source)) && (kept === 0 || groups > kept || outside);
}
