/**
 * One copy of each short text. A piece cut out of a file's text would keep all of that text alive in V8 for as long as it lives itself;
 * a copy does not, and names recur from file to file.
 */
export function newInterner(): (piece: string) => string {
  const known = new Map<string, string>();
  return (piece) => {
    const before = known.get(piece);
    if (before !== undefined) return before;
    const copy = Buffer.from(piece, 'utf16le').toString('utf16le');
    known.set(copy, copy);
    return copy;
  };
}
