import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { engineFor } from '../../src/engine.ts';
import { filesOf, projectOf, textOf } from '../support/projects.ts';
import { analysed } from './records.ts';

const scenarios = path.join(import.meta.dirname, '../../fixtures/cross-file');

/** What looks like a node of a syntax tree: tagged by a type, with its place. */
function nodesIn(value: unknown, at = ''): string[] {
  if (value === null || typeof value !== 'object') return [];
  const one = value as Readonly<Record<string, unknown>>;
  const own = typeof one['type'] === 'string' || ('start' in one && 'end' in one) || 'range' in one || 'loc' in one ? [at] : [];
  return [...own, ...Object.entries(one).flatMap(([key, child]) => nodesIn(child, `${at}.${key}`))];
}

describe('the facts of imported files', () => {
  const engine = engineFor();
  const facts = readdirSync(scenarios, { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap(({ name }) => {
    const folder = path.join(scenarios, name);
    return filesOf(folder).flatMap((file) => {
      // A file of the same folder, so that what is looked at comes out of the cache and is not the linted file's own.
      const view = engine.project.open(path.join(folder, 'none.ts'), '');
      const of = view.facts(path.join(folder, file));
      return of ? [{ file: `${name}/${file}`, of, folder, text: textOf(folder, file) }] : [];
    });
  });

  it('are there', () => { expect(facts.length).toBeGreaterThan(150); });

  it('survive JSON', () => {
    for (const { file, of } of facts) expect(JSON.parse(JSON.stringify(of)), file).toEqual(of);
  });

  it('hold no resolved path', () => {
    for (const { file, of } of facts) {
      const text = JSON.stringify(of);
      for (const name of [scenarios, process.cwd()]) expect(text.includes(name), file).toBe(false);
    }
  });

  it('hold no node of a syntax tree', () => {
    for (const { file, of } of facts) expect(nodesIn(of), file).toEqual([]);
  });

  it('are small beside a syntax tree', () => {
    const size = facts.reduce((sum, { of }) => sum + JSON.stringify(of).length, 0);
    const text = facts.reduce((sum, { text: one }) => sum + one.length, 0);
    expect(size / text).toBeLessThan(20);
  });

  it('are the same from whichever file they were asked for', () => {
    const { folder, remove } = projectOf({ 'http.ts': 'export const load = (url: string) => fetch(url);', 'a/main.ts': "import { load } from '../http';\nload('https://a.example.com/');", 'b/main.ts': "import { load } from '../http';\nload('https://b.example.com/');" });
    onTestFinished(remove);
    const name = path.join(folder, 'http.ts');
    const from = (file: string): unknown => { analysed(folder, file); return engine.project.open(path.join(folder, file), '').facts(name); };
    expect(from('a/main.ts')).toBe(from('b/main.ts'));
  });
});

describe('the cache', () => {
  it('is bounded: what was not asked for long is read again', () => {
    const many = Array.from({ length: 700 }, (_, n) => n);
    const { folder, remove } = projectOf({
      'http.ts': 'export const load = (url: string) => fetch(url);',
      'main.ts': "import { load } from './http';\nload('https://out.example.com/');",
      ...Object.fromEntries(many.map((n) => [`parts/p${n}.ts`, 'export const v = (url: string) => fetch(url);\n'])),
      'all.ts': many.map((n) => `import { v as v${n} } from './parts/p${n}';\nv${n}('https://out.example.com/');`).join('\n'),
    });
    onTestFinished(remove);
    const engine = engineFor();
    const parses = (file: string): number => { const before = engine.project.counts.parses; analysed(folder, file); return engine.project.counts.parses - before; };
    expect(parses('main.ts')).toBe(2);
    expect(parses('main.ts')).toBe(0);
    expect(parses('all.ts')).toBeGreaterThanOrEqual(700);
    expect(parses('main.ts')).toBe(2);
  }, 60_000);
});
