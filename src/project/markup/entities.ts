const named: ReadonlyMap<string, string> = new Map([['amp', '&'], ['apos', "'"], ['gt', '>'], ['lt', '<'], ['quot', '"']]);
const reference = /&(?:(amp|apos|gt|lt|quot)|#(\d{1,7})|#x([\da-f]{1,6}));/gi;

/** What markup writes in the place of a character, and where: https://html.spec.whatwg.org/multipage/syntax.html#character-references */
export interface Reference {
  readonly s: number;
  readonly e: number;
  readonly character: string;
}

export function referencesIn(text: string, s: number, e: number): readonly Reference[] {
  const value = text.slice(s, e);
  return value.includes('&') ? Array.from(value.matchAll(reference), (m) => ({ s: s + m.index, e: s + m.index + m[0].length, character: characterOf(m) })) : [];
}

/** A text of markup as whoever reads the markup is given it. */
export function decoded(value: string): string {
  return value.includes('&') ? value.replace(reference, (...m) => characterOf(m)) : value;
}

function characterOf([, name, decimal, hex]: readonly (string | undefined)[]): string {
  if (name !== undefined) return named.get(name.toLowerCase()) ?? '';
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return point <= 0x10FFFF ? String.fromCodePoint(point) : '';
}
