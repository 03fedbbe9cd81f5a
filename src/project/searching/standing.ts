/**
 * What can stand around a name in code. A text that mentions nothing is never parsed, so that only what no code can be is told apart here;
 * what might be code counts.
 */

/** Words that may follow a name on its line. https://tc39.es/ecma262/#prod-RelationalExpression, and TypeScript's clauses */
const following: ReadonlySet<string> = new Set(['as', 'extends', 'from', 'implements', 'in', 'instanceof', 'is', 'of', 'satisfies', 'then', 'catch', 'class']);
const wordBehind = /^[ \t]{1,9}([A-Za-z]+)/;
/** A full stop at the end of a line of a comment: in code a member's name follows. */
const stopBehind = /^\.\s{1,80}\*[\s/]/;

/** Whether a name may be one of code: in prose another word follows it, in a path it ends what stands in quotes. */
export function isCode(text: string, start: number, end: number): boolean {
  const next = text[end], before = text[start - 1];
  if (next === ' ' || next === '\t') {
    // `bind:value` may stand without a value, and a decorator without a call.
    const word = before === ':' || before === '@' ? undefined : wordBehind.exec(text.slice(end, end + 40))?.[1];
    return word === undefined || following.has(word);
  }
  if (next === "'" || next === '"') return before !== '-' && before !== '/';
  return next !== '.' || !stopBehind.test(text.slice(end, end + 100));
}

/** By which a comment may end on its line, or a text in which a line begins so, or the text between tags. */
const endsComment = /\*\/|[<'"`\r\u2028\u2029]/;

/**
 * Whether a place lies behind `//` that begins its line, and nothing stands between that could make it code after all.
 * @param isStatement whether what stands there can only be a statement of its own: no text holds one between braces
 */
export function isCommentedOut(text: string, at: number, isStatement = false): boolean {
  let start = text.lastIndexOf('\n', at - 1) + 1;
  while (text[start] === ' ' || text[start] === '\t') start++;
  if (start + 2 > at || text[start] !== '/' || text[start + 1] !== '/') return false;
  const before = text.slice(start + 2, at);
  return !endsComment.test(before) && (isStatement || !isWithinBraces(before));
}

/** In a text that is put together, and between tags, code stands between braces. */
function isWithinBraces(before: string): boolean {
  let open = 0;
  for (const ch of before) if (ch === '{') open++; else if (ch === '}' && open > 0) open--;
  return open > 0;
}

/** Longer tags are taken to have what is looked for. */
const longestTag = 2000;
/** Attributes that are not written out: spread, bound as a whole, or by a name that is worked out. */
const unwritten = /\.\.\.|\$\{|\bv-bind[\s=.]|:[[=]|\{@/;

/**
 * Whether an element takes one of the attributes, or may: what is not written out may be any, and so may what a text is joined from.
 * @param at where the name of the tag ends
 */
export function takesAttribute(text: string, at: number, attributes: readonly string[]): boolean {
  const end = tagEnd(text, at);
  if (end === undefined) return true;
  const tag = text.slice(at, end).toLowerCase();
  return unwritten.test(tag) || attributes.some((name) => tag.includes(name.toLowerCase()));
}

/** Where a tag ends; undefined where that cannot be told, which is so for a tag that a text is joined from. */
function tagEnd(text: string, at: number): number | undefined {
  const limit = Math.min(text.length, at + longestTag);
  let braces = 0;
  for (let i = at; i < limit; i++) {
    const ch = text[i] as string;
    if (ch === '{') braces++;
    else if (ch === '}') braces--;
    else if (ch === '>' && braces <= 0) return i;
    // Comments and elements may stand between attributes, and hold what looks like the end.
    else if (braces <= 0 && (ch === '<' || (ch === '/' && '/*'.includes(text[i + 1] ?? ' ')))) return undefined;
    else if (ch === ',' && i === at) return i;
    else if (ch === '\\' || ch === '`' || ((ch === "'" || ch === '"') && braces <= 0 && text[i - 1] !== '=')) return undefined;
    else if ((ch === "'" || ch === '"') && braces <= 0) {
      const close = text.indexOf(ch, i + 1);
      if (close < 0 || close > limit) return undefined;
      i = close;
    }
  }
  return undefined;
}

/** How a name that is worked out is used: an attribute is written to, what sends is called. */
const workedOut = { written: '\\]\\s{0,3}=(?!=)', called: '[\\w$)\\]]\\[[^\\]\\n]{1,80}\\]\\s{0,3}(?:\\?\\.)?\\(' };

/** Answers whether a text has one of some words, or uses a member by a name that is worked out. Remembers the last text. */
export function newNeeds(use: keyof typeof workedOut): (words: readonly string[], text: string) => boolean {
  const expressions = new Map<readonly string[], RegExp>();
  let last: string | undefined;
  const known = new Map<readonly string[], boolean>();
  return (words, text) => {
    if (last !== text) { known.clear(); last = text; }
    let answer = known.get(words);
    if (answer === undefined) {
      let expression = expressions.get(words);
      if (!expression) expressions.set(words, (expression = new RegExp(`\\b(?:${words.map((word) => word.replaceAll(/[^\w]/g, '\\$&')).join('|')})\\b|${workedOut[use]}`)));
      known.set(words, (answer = expression.test(text)));
    }
    return answer;
  };
}
