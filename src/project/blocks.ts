import type { MarkupElement } from '../facts/markup.ts';
import { elementsIn, type Notation } from './markup.ts';
import { blank, writtenHandlers } from './templates.ts';

/**
 * The script code of a component file with everything else blanked, so that offsets and lines stay those of the file.
 * Vue and Svelte: the contents of `<script>` elements; Astro: the fenced front matter and `<script>` elements.
 * `markup` is the rest; `written` is the code together with what handlers in the markup write out, where they do, and
 * `elements` are those of the markup.
 */
export function scriptsOf(path: string, text: string): { text: string; lang: 'ts' | 'tsx'; markup: string; written: string | undefined; elements: readonly MarkupElement[] } {
  const keep: [number, number][] = [];
  const notation = path.slice(path.lastIndexOf('.') + 1).toLowerCase() as Notation;
  const isAstro = notation === 'astro';
  if (isAstro) {
    const fence = text.length - text.trimStart().length;
    const start = text.startsWith('---', fence) ? text.indexOf('\n', fence) + 1 : 0;
    const end = start > 0 ? text.indexOf('\n---', start - 1) : -1;
    if (end >= 0) keep.push([start, end + 1]);
  }
  let tsx = false;
  const open = /<script\b([^>]*)>/gi;
  for (let m = open.exec(text); m; m = open.exec(text)) {
    if (keep.some(([s, e]) => m.index >= s && m.index < e)) continue;
    const close = text.indexOf('</script', open.lastIndex);
    const end = close < 0 ? text.length : close;
    if (/\bsrc\s*=/.test(m[1] ?? '') && text.slice(open.lastIndex, end).trim() === '') { open.lastIndex = end; continue; }
    if (/\btype\s*=\s*["'](?!module|text\/javascript|text\/typescript|application\/javascript)/i.test(m[1] ?? '')) { open.lastIndex = end; continue; }
    tsx ||= /lang\s*=\s*["'](?:tsx|jsx)["']/.test(m[1] ?? '');
    keep.push([open.lastIndex, end]);
    open.lastIndex = end;
  }
  keep.sort((a, b) => a[0] - b[0]);
  let out = '', at = 0, markup = '', written = '', isWritten = false;
  for (const [s, e] of keep) {
    if (s < at) continue;
    markup += `${text.slice(at, s)} `;
    const between = text.slice(at, s), code = text.slice(s, e);
    written += separated(handlersIn(between), out) + code;
    out += separated(blank(between), out) + code;
    at = e;
  }
  const rest = text.slice(at);
  written += handlersIn(rest);
  return { text: out + blank(rest), lang: tsx ? 'tsx' : 'ts', markup: markup + rest, written: isWritten ? written : undefined, elements: elementsIn(text, keep, notation) };

  function handlersIn(part: string): string {
    const handlers = isAstro ? undefined : writtenHandlers(part);
    isWritten ||= handlers !== undefined;
    return handlers ?? blank(part);
  }
}

/** What stands between two blocks begins with a semicolon: it keeps them from running into one expression. */
function separated(between: string, before: string): string {
  return before && between.length ? `;${between.slice(1)}` : between;
}
