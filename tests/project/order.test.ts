import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { filesFrom } from '../../src/project/order.ts';
import { projectOf } from '../support/projects.ts';

/** What comes again counts where it came first. */
function made(files: readonly string[]): (from: string) => string[] {
  const { folder, remove } = projectOf(Object.fromEntries(files.map((name) => [name, ''])));
  onTestFinished(remove);
  return (from) => [...new Set(filesFrom(folder, path.join(folder, from), new Set(['.ts', '.js'])))].map((name) => path.relative(folder, name).replaceAll('\\', '/'));
}

it('comes first to what stands behind a file, then to what stands behind its folder, and to all at last', () => {
  const from = made(['a/one.ts', 'a/two.ts', 'b/in/three.ts', 'b/four.js', 'c.ts']);
  const all = from('none.ts');
  expect([...all].sort()).toEqual(['a/one.ts', 'a/two.ts', 'b/four.js', 'b/in/three.ts', 'c.ts']);
  for (const [at, name] of all.entries()) {
    const order = from(name);
    expect(order).toEqual([...all.slice(at + 1), ...all.slice(0, at + 1)]);
  }
});

it('leaves out what hosts leave out, and other endings', () => {
  expect(made(['a.ts', 'b.css', 'node_modules/x/c.ts', '.git/d.ts', 'deep/node_modules/e.ts', '.hidden/f.ts'])('a.ts')).toEqual(['.hidden/f.ts', 'a.ts']);
});

it('takes a folder that is not there for an empty one', () => {
  expect(made(['a.ts'])('gone/b.ts')).toEqual(['a.ts']);
});
