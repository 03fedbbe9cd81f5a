import { describe, expect, it } from 'vitest';
import { folding } from './folding.cases.ts';
import { members } from './members.cases.ts';
import { states } from './states.cases.ts';
import { destinationsOf } from './subject.ts';
import { textTests } from './text-tests.cases.ts';

describe.each(Object.entries({ ...folding, ...members, ...states, ...textTests }))('folding: %s', (_, rows) => {
  it.each(rows.flatMap(([code, expected, gap]) => (gap === undefined ? [[code, expected] as const] : [])))('%s', (code, expected) => {
    expect(destinationsOf(code)).toBe(expected);
  });

  it.each(rows.flatMap(([code, expected, gap]) => (gap === undefined ? [] : [[gap, code, expected] as const])))('does not yet: %s: %s', (_gap, code, expected) => {
    expect(destinationsOf(code)).not.toBe(expected);
  });
});
