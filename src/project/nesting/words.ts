/** What a word does to what follows it. */
export type Word = 'unary' | 'new' | 'yield' | 'type' | 'extends' | 'header' | 'for' | 'clause' | 'do' | 'block' | 'else' | 'function' | 'class' | 'namespace' | 'modifier' | 'operator' | 'beginning';

const meanings: Readonly<Record<Word, readonly string[]>> = {
  unary: ['typeof', 'void', 'delete', 'await'], new: ['new'], yield: ['yield'], type: ['keyof', 'unique', 'readonly', 'infer'], extends: ['extends'],
  header: ['if', 'while', 'with'], for: ['for'], clause: ['switch', 'catch'], do: ['do'], block: ['try', 'finally'], else: ['else'],
  function: ['function'], class: ['class', 'interface', 'enum'], namespace: ['namespace', 'module'], modifier: ['export', 'default', 'async', 'declare', 'abstract'],
  operator: ['in', 'instanceof', 'as', 'satisfies', 'of', 'is', 'implements'], beginning: ['return', 'throw', 'import', 'case'],
};
const longest = 10;
const indexOf = (first: number, length: number): number => first * 16 + length;

/** By the first letter and the length, so that most names are told from words without being compared. */
const words: readonly (readonly string[] | undefined)[] = (() => {
  const out: (string[] | undefined)[] = Array.from({ length: indexOf(128, 0) }, () => undefined);
  for (const word of Object.values(meanings).flat()) (out[indexOf(word.charCodeAt(0), word.length)] ??= []).push(word);
  return out;
})();
const meaningOf: ReadonlyMap<string, Word> = new Map(Object.entries(meanings).flatMap(([meaning, list]) => list.map((word) => [word, meaning as Word] as const)));

/** What the name between two places means, where it is such a word. */
export function wordAt(text: string, from: number, to: number): Word | undefined {
  const candidates = to - from <= longest ? words[indexOf(text.charCodeAt(from), to - from)] : undefined;
  if (candidates === undefined) return undefined;
  for (let n = 0; n < candidates.length; n++) if (text.startsWith(candidates[n] as string, from)) return meaningOf.get(candidates[n] as string);
  return undefined;
}
