import type { Catalogue } from '../matching/index.ts';

/** What a text names, found without parsing. */
export interface Mentions {
  /** Whether it names an API of the catalogue. */
  readonly api: boolean;
  /** Specifiers it imports, requires or re-exports, in order, without doubles. */
  readonly specifiers: readonly string[];
}

const specifier = /(?:\bfrom|\bimport|\brequire(?:\.resolve)?)\s{0,20}\(?\s{0,20}(?:\/\*[^*]{0,80}\*\/\s{0,20})?(['"`])([^'"`\n\\]{1,200})\1/g;

/** Builds the scan for a catalogue: one alternation of names, one pass over specifiers. */
export function newScan(catalogue: Catalogue): (text: string) => Mentions {
  const words = [...catalogue.mentions].sort();
  const names = new RegExp(`(?<![\\w$])(?:${words.map(escaped).join('|')})(?![\\w$])`);
  const tags = new RegExp(`<(?:${catalogue.tags.filter((t) => t !== 'a').map(escaped).join('|')})(?![\\w$-])`);
  return (text) => {
    const found = new Set<string>();
    specifier.lastIndex = 0;
    for (let m = specifier.exec(text); m; m = specifier.exec(text)) found.add(m[2] as string);
    const specifiers = [...found];
    const api = specifiers.some((s) => !s.startsWith('.') && catalogue.sends(s)) || names.test(text) || (text.includes('://') && tags.test(text));
    return { api, specifiers };
  };
}

const escaped = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
