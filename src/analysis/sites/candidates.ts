import type { Hole, Text, Value } from '../folding/values.ts';

/** Addresses that are told apart of one list. */
const maxCandidates = 24;

/** The addresses of a list of pictures to choose from: `a.png 1x, b.png 2x`. https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute */
export function candidatesOf(value: Value): readonly Value[] {
  if (value.k !== 'text') return [value];
  const out: Text[] = [];
  let word: (string | Hole)[] = [], isAddress = true;
  const end = (): void => {
    const last = word[word.length - 1];
    const closes = typeof last === 'string' && last.endsWith(',');
    if (word.length > 0 && isAddress) {
      const parts = closes ? [...word.slice(0, -1), last.replace(/(?<!,),+$/, '')].filter((p) => p !== '') : word;
      if (parts.length > 0) out.push({ ...value, parts });
    }
    if (word.length > 0) isAddress = closes;
    word = [];
  };
  for (const part of value.parts) {
    if (typeof part !== 'string') { word.push(part); continue; }
    part.split(/\s+/).forEach((piece, i) => {
      if (i > 0) end();
      // In an address a comma is one of its characters, behind a width it ends the picture.
      const comma = isAddress ? -1 : piece.indexOf(',') + 1;
      if (comma > 0) { word.push(piece.slice(0, comma)); end(); }
      const rest = comma > 0 ? piece.slice(comma) : piece;
      if (rest !== '') word.push(rest);
    });
  }
  end();
  return out.length > 0 ? out.slice(0, maxCandidates) : [value];
}
