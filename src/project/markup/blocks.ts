import type { MarkupHandler, SurroundingMarkup } from '../../facts/markup/markup.ts';
import type { ModuleFacts } from '../../facts/types.ts';
import type { Notation } from '../../matching/markup.ts';
import { markupOf } from './markup.ts';
import { blank, templateHandlers } from './templates.ts';

/** A file of code and markup, taken apart. */
export interface Source {
  /** The code, with everything else blanked. */
  readonly text: string;
  readonly lang: 'js' | 'jsx' | 'ts' | 'tsx';
  readonly markup: Omit<SurroundingMarkup, 'tests' | 'trees'>;
  readonly shown: ModuleFacts['shown'];
}

/**
 * The script code of a component file with everything else blanked, so that offsets and lines stay those of the file.
 * Vue and Svelte: the contents of `<script>` elements; Astro: the fenced front matter and `<script>` elements.
 */
export function scriptsOf(path: string, text: string): Source {
  const keep: [number, number][] = [];
  const notation = path.slice(path.lastIndexOf('.') + 1).toLowerCase() as Notation;
  if (notation === 'astro') {
    const fence = text.length - text.trimStart().length;
    const start = text.startsWith('---', fence) ? text.indexOf('\n', fence) + 1 : 0;
    const end = start > 0 ? text.indexOf('\n---', start - 1) : -1;
    if (end >= 0) keep.push([start, end + 1]);
  }
  let tsx = false, once = false, body = notation !== 'vue';
  const open = /<script\b([^>]*)>/gi;
  for (let m = open.exec(text); m; m = open.exec(text)) {
    if (keep.some(([s, e]) => m.index >= s && m.index < e)) continue;
    const close = text.indexOf('</script', open.lastIndex);
    const end = close < 0 ? text.length : close;
    if (/\bsrc\s*=/.test(m[1] ?? '') && text.slice(open.lastIndex, end).trim() === '') { open.lastIndex = end; continue; }
    if (/\btype\s*=\s*["'](?!module|text\/javascript|text\/typescript|application\/javascript)/i.test(m[1] ?? '')) { open.lastIndex = end; continue; }
    if (/\bsetup\b/.test(m[1] ?? '')) body = true; else if (notation === 'vue' || /\bmodule\b/.test(m[1] ?? '')) once = true;
    tsx ||= /lang\s*=\s*["'](?:tsx|jsx)["']/.test(m[1] ?? '');
    keep.push([open.lastIndex, end]);
    open.lastIndex = end;
  }
  keep.sort((a, b) => a[0] - b[0]);
  let out = '', at = 0;
  const handlers: MarkupHandler[] = [];
  for (const [s, e] of keep) {
    if (s < at) continue;
    const between = text.slice(at, s), code = text.slice(s, e);
    for (const h of templateHandlers(between, at)) handlers.push(h);
    out += separated(blank(between), out) + code;
    at = e;
  }
  const rest = text.slice(at);
  for (const h of templateHandlers(rest, at)) handlers.push(h);
  return { text: out + blank(rest), lang: tsx ? 'tsx' : 'ts', markup: { notation, ...markupOf(text, keep, notation), handlers }, shown: body && !once ? 'body' : 'members' };
}

/** What stands between two blocks begins with a semicolon: it keeps them from running into one expression. */
function separated(between: string, before: string): string {
  return before && between.length ? `;${between.slice(1)}` : between;
}
