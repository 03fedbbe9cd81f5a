import type { Notation } from '../../matching/markup.ts';

/** Characters that are gone through for each brace, whatever the text is. */
const free = 2000;
/** How often a text is gone through for braces that end farther away: code stands in code a few deep, and in a hostile text as deep as it is long. */
const rounds = 20;
const isLetter = /[a-z]/i;

/** Where code in braces ends. */
export interface Braces {
  /** The place of the brace that closes the one at a place; where none does, as far away as is read. */
  closing(open: number): number;
  /** Whether an end was too much work to find. */
  readonly isCut: boolean;
}

/** Where code in the braces of a text ends. In notations that write none in braces, they end near or nowhere. */
export function newBraces(text: string, notation: Notation): Braces {
  const isFar = notation === 'svelte' || notation === 'astro';
  let spare = rounds * text.length + free, isCut = false;
  return {
    get isCut() { return isCut; },
    closing(open) {
      const near = Math.min(text.length, open + free), limit = isFar ? text.length : near;
      let depth = 0;
      for (let i = open; i < limit; i++) {
        const before = i, ch = text[i] as string;
        if (ch === '{') depth++;
        else if (ch === '}' && --depth === 0) return i;
        else if (ch === '"' || ch === '`' || (ch === "'" && !(isLetter.test(text[i - 1] ?? '') && isLetter.test(text[i + 1] ?? '')))) i = quoted(i, ch, limit);
        if (i >= near && (spare -= i - Math.max(before, near) + 1) < 0) { isCut = true; return near; }
      }
      return near;
    },
  };

  /** Where a text in quotes ends. What does not on its line is an apostrophe, as is what stands between letters. */
  function quoted(open: number, quote: string, limit: number): number {
    for (let i = open + 1; i < limit; i++) {
      const ch = text[i];
      if (ch === quote) return i;
      if (ch === '\\') i++;
      else if (ch === '\n' && quote !== '`') return open;
    }
    return quote === '`' ? limit : open;
  }
}
