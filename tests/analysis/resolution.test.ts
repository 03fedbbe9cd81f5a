import { describe, expect, it } from 'vitest';
import { pages } from './pages.cases.ts';
import { resolution } from './resolution.cases.ts';
import { apisOf } from './subject.ts';

describe.each(Object.entries({ ...resolution, ...pages }))('resolution: %s', (_, rows) => {
  it.each(rows.flatMap(([code, expected, gap]) => (gap === undefined ? [[code, expected] as const] : [])))('%s', (code, expected) => {
    expect(apisOf(code)).toBe(expected);
  });

  it.each(rows.flatMap(([code, expected, gap]) => (gap === undefined ? [] : [[gap, code, expected] as const])))('does not yet: %s: %s', (_gap, code, expected) => {
    expect(apisOf(code)).not.toBe(expected);
  });
});
