import type { Catalogue } from '../matching/index.ts';
import { isEndpointName } from '../matching/endpoints.ts';
import type { Mention } from '../matching/mentions.ts';

/** What a text names, found without parsing. */
export interface Mentions {
  /** Whether it names an API of the catalogue. */
  readonly api: boolean;
  /** Whether it keeps an address under a name that says it is one to talk to, or switches TLS verification off. */
  readonly endpoint: boolean;
  /** Specifiers it imports, requires or re-exports, in order, without doubles. */
  readonly specifiers: readonly string[];
}

const specifier = /(?:\bfrom|\bimport|\brequire(?:\.resolve)?)\s{0,20}\(?\s{0,20}(?:\/\*[^*]{0,80}\*\/\s{0,20})?(['"`])([^'"`\n\\]{1,200})\1/g;

/** An address may come from a constant of another file: those are written in capitals. */
const constant = /[A-Z][A-Z\d]{2,20}_[A-Z\d]{2}/;

/**
 * Builds the scan for a catalogue. One literal alternation finds candidates in one pass; what must stand around a candidate is
 * checked there and then.
 */
export function newScan(catalogue: Catalogue): (text: string) => Mentions {
  const tagNames: ReadonlySet<string> = new Set(catalogue.tags);
  const byName = new Map<string, Mention[]>();
  for (const m of catalogue.mentions) byName.set(m.name, [...(byName.get(m.name) ?? []), m]);
  for (const tag of catalogue.tags) if (tag !== 'a') byName.set(`<${tag}`, [{ name: `<${tag}`, how: 'word', shown: true }]);
  const candidates = new RegExp(alternationOf([...byName.keys()]), 'g');
  return (text) => {
    const found = new Set<string>();
    specifier.lastIndex = 0;
    for (let m = specifier.exec(text); m; m = specifier.exec(text)) found.add(m[2] as string);
    const specifiers = [...found];
    return { specifiers, endpoint: keepsEndpoint(text), api: specifiers.some((s) => !s.startsWith('.') && catalogue.sends(s)) || named(text) };
  };

  function named(text: string): boolean {
    let addressed: boolean | undefined;
    candidates.lastIndex = 0;
    for (let m = candidates.exec(text); m; m = candidates.exec(text)) {
      const name = m[0], end = m.index + name.length;
      if (isWord(text.charCodeAt(end)) || (name[0] !== '<' && isWord(text.charCodeAt(m.index - 1)))) continue;
      for (const mention of byName.get(name) as Mention[]) {
        if (mention.shown && !(addressed ??= text.includes('//') || constant.test(text))) continue;
        if (stands(mention, text, m.index, end, tagNames)) return true;
      }
    }
    return false;
  }
}

/** A name, then an address within a line's reach: `API_URL = process.env.X || 'https://…'`, `endpoint: 'wss://…'`. */
const kept = /(?<![\w$])([A-Za-z_$][\w$]{2,60})['"]?(?:\s{0,4}[:=]|\s{0,4}\?\?=|\s{0,4}\|\|=)(?!=)[^'"`\n;]{0,120}\n?[^'"`\n;]{0,60}['"`](?:https?|wss?|mqtts?|amqps?):\/\//g;

function keepsEndpoint(text: string): boolean {
  if (!text.includes('://')) return false;
  kept.lastIndex = 0;
  for (let m = kept.exec(text), n = 0; m && n < 2000; m = kept.exec(text), n++) if (isEndpointName(m[1] as string)) return true;
  return false;
}

function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95 || code === 36;
}

/** Names that start and end in word characters share one pair of boundaries: then the engine skips from word to word. */
function alternationOf(names: readonly string[]): string {
  const sorted = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const escaped = (list: readonly string[]): string => list.map((n) => n.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const plain = sorted.filter((n) => /^\w+$/.test(n));
  const rest = sorted.filter((n) => !/^\w+$/.test(n));
  return [`\\b(?:${escaped(plain)})\\b`, ...(rest.length ? [`(?:${escaped(rest)})`] : [])].join('|');
}

const globalObject = /(?:window|self|globalThis|global|top|parent)\s{0,3}\??\.\s{0,3}$/;

function stands(m: Mention, text: string, start: number, end: number, tags: ReadonlySet<string>): boolean {
  switch (m.how) {
    case 'word': return true;
    case 'element': { const tag = /^\(\s{0,20}(?:[\w.]{1,40},\s{0,20})?['"`]([\w:]{1,40})['"`]/.exec(text.slice(end, end + 120)); return tag ? tags.has(tag[1] as string) : /^\(/.test(text.slice(end)) && !/^\(\s{0,20}[A-Z]/.test(text.slice(end, end + 24)); }
    case 'free': {
      const before = text.slice(Math.max(0, start - 20), start);
      return globalObject.test(before) || (!/\.\s*$/.test(before) && /^\s{0,3}(?:\?\.)?\(/.test(text.slice(end, end + 8)));
    }
    case 'write': {
      const before = text.slice(Math.max(0, start - 20), start);
      return (globalObject.test(before) || !/(?:[.\w$]|\b(?:const|let|var)\s{1,4})$/.test(before)) && /^\s{0,3}=(?!=)/.test(text.slice(end, end + 8));
    }
    case 'after': {
      const before = text.slice(Math.max(0, start - 60), start).trimEnd();
      return before.endsWith('.') && before.replace(/\??\.$/, '').trimEnd().endsWith(m.root as string);
    }
    case 'before': {
      const after = text.slice(end, end + 60).trimStart();
      return after.startsWith('(') || (/^\??\./.test(after) && after.replace(/^\??\./, '').trimStart().startsWith(m.root as string));
    }
  }
}
