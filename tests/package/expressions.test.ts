import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

// The judge's own binaries would be one more thing to install; its portable form gives the same verdicts.
process.env['RECHECK_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Expressions that are known not to be linear. The test fails as soon as one is mended. */
const superLinear = new Set([
  /^-+|-+$/g,
  /\([^)]*\)/g,
  /<script\b([^>]*)>/gi,
].map(String));

/** Steps are counted, not time: the verdict is the same on a busy machine. */
const steps = { timeout: null, incubationTimeout: null, attackTimeout: null, seedingTimeout: null, attackLimit: 5_000_000 };

interface Found { readonly place: string; readonly pattern: string; readonly flags: string }

function expressionsIn(file: string): Found[] {
  const text = readFileSync(root + file, 'utf8');
  const found: Found[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && 'start' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      found.push({ place: `${file}:${text.slice(0, Number(node.start)).split('\n').length}`, pattern, flags });
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseSync(file, text).program);
  return found;
}

const sources = ['src', 'rules'].flatMap((folder) => readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`))
  // Rows are plain data; what they hold of names is compiled into expressions that are judged in src/matching.
  .filter((file) => file.endsWith('.ts') && !/^src\/catalogue\/(?:packages|vendors)\//.test(file)).sort();
const expressions = [...new Map(sources.flatMap(expressionsIn).map((e) => [`/${e.pattern}/${e.flags}`, e])).entries()];

/** Linted text is written by strangers: what an expression costs must not grow faster than the text. */
describe('regular expressions', () => {
  it('finds them', () => {
    expect(expressions.length).toBeGreaterThan(10);
  });

  it('tells a bad one', () => {
    expect(checkSync('^(a+)+$', '').status).toBe('vulnerable');
  });

  it.each(expressions)('%s is linear', (shown, { place, pattern, flags }) => {
    const verdict = checkSync(pattern, flags, steps);
    const complexity = verdict.status === 'vulnerable' ? verdict.complexity.summary : 'linear';
    expect({ place, status: verdict.status, complexity }).toEqual({ place, status: superLinear.has(shown) ? 'vulnerable' : 'safe', complexity: superLinear.has(shown) ? complexity : 'linear' });
  }, 300_000);

  it('keeps no exception for an expression that is gone', () => {
    expect([...superLinear.keys()].filter((shown) => !expressions.some(([key]) => key === shown))).toEqual([]);
  });
});
