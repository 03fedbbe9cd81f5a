import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../src/manifest/problems.ts';

const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');
const examples = [...readme.matchAll(/```jsonc\n([^]*?)```/g)].map((m) => m[1] as string);

describe('README.md', () => {
  it('shows a manifest', () => {
    expect(examples).toHaveLength(1);
  });

  it('shows one without problems', () => {
    expect(examples.flatMap((text) => problemsOf(text))).toEqual([]);
  });

  it('is read in five minutes', () => {
    const prose = readme.replace(/```[^]*?```/g, '').replace(/\]\([^)]*\)/g, ']');
    // Words that people read in a minute of a text in their own language: https://doi.org/10.1016/j.jml.2019.104047
    expect(Math.round((prose.match(/\p{L}[\p{L}\d'’-]*/gu) ?? []).length / 238)).toBeLessThanOrEqual(5);
  });
});
