import { referencesIn } from './entities.ts';
import type { Braces } from './braces.ts';
import { empty } from './tags.ts';
import type { Written } from './sheet.ts';

const piece = /<!--|<([A-Za-z][\w:.-]*)/g;

/**
 * What has to be written otherwise to make code of markup in code: elements without an end are ended, comments are left out, an attribute that is called like what it is given is
 * written out. https://docs.astro.build/en/reference/astro-syntax/#differences-between-astro-and-jsx
 */
export function insteadOf(text: string, s: number, e: number, braces: Braces): Written['instead'] {
  const out: { s: number; e: number; text: string }[] = [];
  const code = text.slice(s, e);
  if (!code.includes('<')) return referencesIn(text, s, e).map((r) => ({ s: r.s, e: r.e, text: r.character }));
  piece.lastIndex = 0;
  for (let m = piece.exec(code); m; m = piece.exec(code)) {
    const at = s + m.index;
    const [whole, name] = m;
    if (name === undefined) {
      const close = code.indexOf('-->', m.index);
      if (close < 0) break;
      out.push({ s: at, e: s + close + 3, text: '' });
      piece.lastIndex = close + 3;
      continue;
    }
    const end = tagEnd(text, at + whole.length, e, out, braces);
    if (end === undefined) break;
    if (empty.has(name) && text[end - 1] !== '/') out.push({ s: end, e: end + 1, text: '/>' });
    piece.lastIndex = end - s;
  }
  return out;
}

/** Where a tag ends; notes attributes that are written for short on the way. */
function tagEnd(text: string, from: number, limit: number, out: { s: number; e: number; text: string }[], braces: Braces): number | undefined {
  for (let i = from; i < limit; i++) {
    const ch = text[i] as string;
    if (ch === '>') return i;
    if (ch === '"' || ch === "'" || ch === '`') { const close = text.slice(i + 1, limit).indexOf(ch); if (close < 0) return undefined; if (ch === '`' && text[i - 1] === '=') { out.push({ s: i, e: i + 1, text: '{`' }, { s: i + 1 + close, e: i + 2 + close, text: '`}' }); } i += close + 1; }
    else if (ch === '{') {
      const close = braces.closing(i);
      const inner = text.slice(i + 1, close).trim();
      if (text[i - 1] !== '=' && /^[\w$]+$/.test(inner)) out.push({ s: i, e: close + 1, text: `${inner}={${inner}}` });
      i = close;
    } else if (ch === '@') return undefined;
  }
  return undefined;
}
