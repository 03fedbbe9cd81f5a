/** A filter takes as many bits as its text has characters, within these. */
const fewest = 1 << 12;
const most = 1 << 17;
/** Characters that are looked at together. */
const length = 3;

/**
 * Whether a text stands in a file, asked of all files for one text after the other: a file that was read for an earlier one is not read again where a filter of
 * its triples of characters says that it cannot hold this one (Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970).
 * @param sourceOf the text of a file, or undefined where it cannot be read
 */
export function newHolding(sourceOf: (file: string) => string | undefined): (file: string, text: string) => boolean {
  // The first time nothing is kept: mostly it is the only one.
  const filters = new Map<string, Uint32Array | undefined>();
  return (file, text) => {
    const filter = filters.get(file);
    if (filter && !mayHold(filter, text)) return false;
    const source = sourceOf(file);
    if (source === undefined) return false;
    if (!filter) filters.set(file, filters.has(file) ? filterOf(source) : undefined);
    return source.includes(text);
  };
}

function filterOf(source: string): Uint32Array {
  let bits = fewest;
  while (bits < source.length && bits < most) bits *= 2;
  const filter = new Uint32Array(bits / 32);
  for (let i = 0; i + length <= source.length; i++) {
    const at = hashAt(source, i) & (bits - 1);
    (filter[at >>> 5] as number) |= 1 << (at & 31);
  }
  return filter;
}

function mayHold(filter: Uint32Array, text: string): boolean {
  for (let i = 0; i + length <= text.length; i++) {
    const at = hashAt(text, i) & (filter.length * 32 - 1);
    if (((filter[at >>> 5] as number) & (1 << (at & 31))) === 0) return false;
  }
  return true;
}

/** Of three code units; multiplied by odd numbers so that near ones lie apart. */
function hashAt(text: string, i: number): number {
  const h = Math.imul(text.charCodeAt(i), 0x9e3779b1) ^ Math.imul(text.charCodeAt(i + 1), 0x85ebca6b) ^ Math.imul(text.charCodeAt(i + 2), 0xc2b2ae35);
  return (h ^ (h >>> 15)) >>> 0;
}
