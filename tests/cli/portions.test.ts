import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newPortions, portionsIn, transferable } from '../../src/cli/judging/portions.ts';
import { sourceOf } from '../../src/cli/judging/source.ts';

describe('what a thread is handed', () => {
  let folder: string;
  beforeAll(() => { folder = mkdtempSync(path.join(tmpdir(), 'egress-portions-')); });
  afterAll(() => rmSync(folder, { recursive: true }));

  const written = (name: string, text: string): string => {
    const file = path.join(folder, name);
    writeFileSync(file, text);
    return file;
  };

  it('is every file once, in order, with what it holds', () => {
    const files = Array.from({ length: 250 }, (_, i) => written(`${i}.ts`, `export const n = ${i};`));
    const portions = newPortions(files);
    const taken = [];
    for (let portion = portions.next(); portion; portion = portions.next()) taken.push(portion);
    expect(taken.map(({ at, files: { length } }) => [at, length])).toEqual([[0, 100], [100, 100], [200, 50]]);
    expect(taken).toHaveLength(portionsIn(files.length));
    expect(taken.flatMap((portion) => portion.files)).toEqual(files);
    expect(taken.flatMap(({ contents }) => contents.map(sourceOf))).toEqual(files.map((_, i) => ({ text: `export const n = ${i};`, damaged: false })));
    expect(portions.left).toBe(0);
  });

  it('is taken from both ends, and none of it twice', () => {
    const files = Array.from({ length: 250 }, (_, i) => path.join(folder, `of-both-${i}.ts`));
    const portions = newPortions(files);
    const taken = [portions.next(true), portions.next(), portions.next(true), portions.next(), portions.next(true)].map((portion) => portion && [portion.at, portion.files.length]);
    expect(taken).toEqual([[150, 100], [0, 100], [100, 50], undefined, undefined]);
    expect(portions.left).toBe(0);
  });

  it('is not more in bytes than a thread may be kept waiting for', () => {
    const large = ['a', 'b', 'c', 'd'].map((name) => { const file = written(`${name}.js`, ''); truncateSync(file, 5 * 1024 * 1024); return file; });
    const portion = newPortions(large).next();
    expect(portion?.files).toEqual(large);
    expect(portion?.contents).toHaveLength(2);
  });

  it('says of a file that cannot be read why, and goes over without a copy where it can', () => {
    const long = 'x'.repeat(10_000);
    const portion = newPortions([path.join(folder, 'none.ts'), written('some.ts', long), written('empty.ts', '')]).next();
    const contents = portion?.contents ?? [];
    expect(contents[0]?.error).toContain('cannot be read');
    const handed = structuredClone(contents, { transfer: transferable(contents) });
    expect(handed.slice(1).map(sourceOf)).toEqual([{ text: long, damaged: false }, { text: '', damaged: false }]);
    expect(contents[1]).toMatchObject({ bytes: { length: 0 } });
  });
});
