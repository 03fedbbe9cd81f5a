import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { digestOf } from '../../src/manifest/digest.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'egress-digest-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('is of the contents alone', () => {
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const [a, b, ab] = [file('a', 'x'), file('b', 'y'), file('ab', 'xy')];
  const absent = join(folder, 'none');
  expect(digestOf([a])).toMatch(/^[0-9a-f]{64}$/);
  expect(digestOf([a])).toBe(digestOf([file('c', 'x')]));
  const different = [[], [a], [b], [a, b], [b, a], [ab], [absent], [a, absent], [file('empty', '')]].map(digestOf);
  expect(new Set(different).size).toBe(different.length);
  const before = digestOf([a]);
  file('a', 'z');
  expect(digestOf([a])).not.toBe(before);
});

it('throws for what cannot be read', () => {
  mkdirSync(join(folder, 'd'));
  expect(() => digestOf([join(folder, 'd')])).toThrow();
});
