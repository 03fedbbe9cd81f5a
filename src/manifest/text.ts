import type { ManifestProblem } from './types.ts';

/** A stretch of text, as offsets. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** Editors show neither a byte order mark nor count it as a column. */
export function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** Line and column, both from 1, of every offset of a text. */
export function positionsIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

export function problemsIn(text: string): (span: Span, level: ManifestProblem['level'], code: string, message: string) => ManifestProblem {
  const at = positionsIn(text);
  return (span, level, code, message) => {
    const start = at(span.offset);
    const end = at(span.offset + span.length);
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column, message, level, code };
  };
}

const unprintable = /[^\x20-\x7E\p{L}\p{N}]/gu;

/** A manifest may come with a pull request from a stranger: what it says is repeated bounded, on one line, and visibly. */
export function quote(text: string, limit = 80): string {
  const cut = text.length > limit ? `${text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  const shown = cut.replace(unprintable, (char) => (char === '…' ? char : `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`));
  return `"${shown}"`;
}

/** The candidate that a misspelt word most likely stands for. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 60) return undefined;
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  const lower = word.toLowerCase();
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(lower, candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      // Two letters in the wrong order are one slip of the finger.
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
