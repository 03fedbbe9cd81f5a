import { linesOf } from '../extract.ts';
import type { Expr, ModuleFacts } from '../types.ts';
import { newLowering } from './lowering.ts';

/** The facts of a JSON file: one constant, each text with its place. @param value what the text says */
export function factsOfJson(value: unknown, text: string): ModuleFacts {
  const { out } = newLowering();
  const at = { s: 0, e: text.length };
  const places = placesOf(text);
  out.exports['='] = { k: 'value', value: constant(value) };
  out.lines = linesOf(text);
  return out;

  function constant(v: unknown): Expr {
    if (typeof v === 'string') return { k: 'text', v, ...(places.get(v)?.next() ?? at) };
    if (typeof v === 'number') return { k: 'number', v, ...at };
    if (Array.isArray(v)) return { k: 'array', items: v.map(constant), ...at };
    if (v && typeof v === 'object') return { k: 'object', props: Object.entries(v).map(([key, x]) => ({ key, value: constant(x) })), ...at };
    return { k: 'constant', v: v as boolean | null, ...at };
  }
}

/** Where a text stands, one place after the other; the last one for all further ones. */
interface Places {
  next(): { readonly s: number; readonly e: number };
}

/** Where each text of valid JSON stands that is no name of a member, in one pass: a file of data may have a hundred thousand. */
function placesOf(text: string): ReadonlyMap<string, Places> {
  const found = new Map<string, { s: number; e: number }[]>();
  for (let s = text.indexOf('"'); s >= 0;) {
    let e = s + 1;
    while (e < text.length && text[e] !== '"') e += text[e] === '\\' ? 2 : 1;
    e++;
    if (!isName(text, e)) {
      const written = text.slice(s, e);
      const v = written.includes('\\') ? (JSON.parse(written) as string) : written.slice(1, -1);
      const known = found.get(v);
      if (known) known.push({ s, e }); else found.set(v, [{ s, e }]);
    }
    s = text.indexOf('"', e);
  }
  return new Map(Array.from(found, ([v, all]) => {
    let used = 0;
    return [v, { next: () => all[Math.min(used++, all.length - 1)] as { s: number; e: number } }];
  }));
}

/** Whether what ends at a place is followed by a colon. */
function isName(text: string, end: number): boolean {
  let at = end;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n' || text[at] === '\r') at++;
  return text[at] === ':';
}
