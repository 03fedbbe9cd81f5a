import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { availableParallelism } from 'node:os';
import { describe, expect, it, onTestFinished } from 'vitest';
import { projectOf } from '../support/projects.ts';

const script = fileURLToPath(new URL('../ahead/lint.mjs', import.meta.url));

interface Linted { readonly started: number; readonly again: number; readonly looked: number; readonly begin: [string, object[]][]; readonly rest: [string, object[]][] }

/** Files of one folder come first; then as many again that send through what others export. */
const senders = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [
  [`b/uses${i}.js`, `import { post } from './lib/http${i}.js';\npost(process.env.HOME);\n${i % 2 ? `fetch('https://direct${i}.example.com/');` : ''}`],
  [`b/lib/http${i}.js`, `export const post = (body) => fetch('http://api${i}.example.com/', { method: 'POST', body });`],
  [`b/quiet${i}.js`, `import { add } from './lib/sum${i}.js';\nadd(${i});`],
  [`b/lib/sum${i}.js`, 'export const add = (n) => n + 1;'],
]).flat());
const starting = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`a/first${i}.js`, `export const n = ${i};`]));

function lint(files: Readonly<Record<string, string>>, alone?: 'alone'): Linted {
  const { folder, remove } = projectOf(files);
  onTestFinished(remove);
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, folder, 'a', 'b', ...(alone ? [alone] : [])], { encoding: 'utf8', maxBuffer: 1 << 26 });
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout.replaceAll(folder, '')) as Linted;
}

describe.skipIf(availableParallelism() < 2)('a run over many files has what comes next worked out ahead', () => {
  it('with the same findings as without, and looks at nothing again itself', () => {
    const helped = lint({ ...starting, ...senders }), by = lint({ ...starting, ...senders }, 'alone');
    expect(helped.started).toBe(1);
    expect(by.started).toBe(0);
    expect(helped.begin).toEqual(by.begin);
    expect(helped.rest).toEqual(by.rest);
    expect(helped.rest.flatMap(([, messages]) => messages)).toHaveLength(100);
    expect(by.looked).toBeGreaterThan(80);
    expect(helped.looked).toBe(0);
  });
  it('not in a run over few', () => {
    const { started, again } = lint(Object.fromEntries([...Object.entries<string>(starting).slice(0, 5), ...Object.entries<string>(senders).slice(0, 8)]));
    expect([started, again]).toEqual([0, 0]);
  });
});
