import { visible } from './visible.ts';

/** A piece of a line. Plain strings are our own words; what comes from code, manifests or paths is `code` or `said`. */
export type Inline = string | { readonly code: string } | { readonly said: string } | { readonly strong: string };
export type Line = readonly Inline[];

/** A document as blocks, before it is written down as markdown or HTML. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly line: Line }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Line[])[] };

export const heading = (level: 1 | 2 | 3, ...line: Line): Block => ({ kind: 'heading', level, line });
export const paragraph = (...line: Line): Block => ({ kind: 'paragraph', line });
/** A table, or nothing where it has no rows. */
export const table = (head: readonly string[], rows: readonly (readonly Line[])[]): Block[] => (rows.length === 0 ? [] : [{ kind: 'table', head, rows }]);
export const code = (text: string): Inline => ({ code: text });
export const said = (text: string): Inline => ({ said: text });
export const strong = (text: string): Inline => ({ strong: text });

/** Lines joined into one by a separator. */
export function joined(lines: readonly Line[], between: string): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [between, ...line]));
}

/** Quoted text at most; a report is read by people. */
const longest = 300;

export function blocksToMarkdown(blocks: readonly Block[]): string {
  const parts = blocks.map((block) => {
    switch (block.kind) {
      case 'heading': return `${'#'.repeat(block.level)} ${markdownLine(block.line)}`;
      case 'paragraph': return markdownLine(block.line);
      case 'table': return [`| ${block.head.join(' | ')} |`, `|${block.head.map(() => '---').join('|')}|`, ...block.rows.map((row) => `| ${row.map(markdownLine).join(' | ')} |`)].join('\n');
    }
  });
  return `${parts.join('\n\n')}\n`;
}

function markdownLine(line: Line): string {
  return line.map((part) => {
    if (typeof part === 'string') return part;
    if ('code' in part) return `<code>${inert(part.code)}</code>`;
    return 'said' in part ? inert(part.said) : `**${inert(part.strong)}**`;
  }).join('');
}

/**
 * Whatever could mean something in markdown, in a table or to a code host (links, mentions, numbers of issues) as an
 * entity, which never does. A code span would not do: a table ends it at a bar.
 */
function inert(text: string): string {
  return visible(text, longest).replace(/[^\p{L}\p{N} ,;./?-]/gu, (char) => `&#${char.codePointAt(0) ?? 0};`).replace(/\bwww\./gi, 'www&#46;').replace(/^[-\d ]/, (char) => `&#${char.charCodeAt(0)};`);
}

const style = 'body{font:15px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}table{border-collapse:collapse;margin:.5rem 0 1.5rem}th,td{border:1px solid #ccc;padding:.25rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{background:#f3f3f3}code{font:13px ui-monospace,monospace}@media(prefers-color-scheme:dark){body{color:#e6e6e6;background:#161616}th{background:#262626}th,td{border-color:#444}}';

/** One page that needs nothing else: no script, no picture, no address that is opened. */
export function blocksToHtml(title: string, blocks: readonly Block[]): string {
  const parts = blocks.map((block) => {
    switch (block.kind) {
      case 'heading': return `<h${block.level}>${htmlLine(block.line)}</h${block.level}>`;
      case 'paragraph': return `<p>${htmlLine(block.line)}</p>`;
      case 'table': return ['<table>', `<thead><tr>${block.head.map((cell) => `<th>${escaped(cell)}</th>`).join('')}</tr></thead>`, '<tbody>', ...block.rows.map((row) => `<tr>${row.map((cell) => `<td>${htmlLine(cell)}</td>`).join('')}</tr>`), '</tbody>', '</table>'].join('\n');
    }
  });
  return [
    '<!doctype html>', '<html lang="en">', '<head>', '<meta charset="utf-8">', `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">', `<title>${escaped(title)}</title>`, `<style>${style}</style>`, '</head>', '<body>', ...parts, '</body>', '</html>', '',
  ].join('\n');
}

function htmlLine(line: Line): string {
  return line.map((part) => {
    if (typeof part === 'string') return escaped(part);
    if ('code' in part) return `<code>${escaped(part.code)}</code>`;
    return 'said' in part ? escaped(part.said) : `<strong>${escaped(part.strong)}</strong>`;
  }).join('');
}

function escaped(text: string): string {
  return visible(text, longest).replace(/[&<>"'`]/g, (char) => `&#${char.charCodeAt(0)};`);
}
