import { parseSync } from 'oxc-parser';
import type { SurroundingMarkup } from '../facts/markup.ts';
import { nestsTooDeep } from './nesting/scan.ts';

type Tests = SurroundingMarkup['tests'];

/** So much code is read of one file's conditions. */
const maxTests = 400;
const longest = 2000;

/** The trees of what parts of markup ask. What is no expression of the language is left out. */
export function testsOf(text: string, regions: SurroundingMarkup['regions']): Tests {
  const out = new Map<number, unknown>();
  if (regions.length === 0) return out;
  const spans = [...new Map(regions.flatMap(({ tests }) => tests.map((t) => [t.s, t]))).values()].filter(({ s, e }) => e > s && s > 0 && e - s < longest).sort((a, b) => a.s - b.s).slice(0, maxTests);
  // Each on lines of its own: the parser quotes the whole line of an error.
  const read = (list: typeof spans): boolean => {
    let code = '', at = 0;
    for (const { s, e } of list) { code += `${'\n'.repeat(s - 1 - at)};${text.slice(s, e)}`; at = e; }
    if (nestsTooDeep(code, false)) return false;
    const { program, errors } = parseSync('a.ts', code, { lang: 'ts' });
    if (errors.length > 0) return false;
    let i = 0;
    for (const node of program.body) {
      if (node.type !== 'ExpressionStatement') continue;
      while (i < list.length && (list[i] as { e: number }).e <= node.start) i++;
      const span = list[i];
      if (span && span.s <= node.start && node.expression.end <= span.e) out.set(span.s, node.expression);
    }
    return true;
  };
  if (spans.length > 0 && !read(spans)) for (const span of spans) read([span]);
  return out;
}
