import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newHolding } from '../../src/project/searching/holding.ts';

describe('which files hold a text', () => {
  it('is told as if each was searched, how often it may be asked', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '漢', '-'), maxLength: 8 });
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), fc.array(piece, { minLength: 1, maxLength: 20 }), (pieces, asked) => {
      const source = pieces.join('');
      const holds = newHolding(() => source);
      for (const text of asked) expect(holds('a.ts', text), text).toBe(source.includes(text));
    }));
  });

  it('reads a file no more that cannot hold it', () => {
    let reads = 0;
    const holds = newHolding(() => { reads++; return 'export const opened = "document opened";'; });
    expect(['opened', 'closed', 'moved', 'deleted', 'opened'].map((text) => holds('a.ts', text))).toEqual([true, false, false, false, true]);
    expect(reads).toBe(3);
  });

  it('is no for a file that cannot be read', () => {
    const holds = newHolding(() => undefined);
    expect([1, 2, 3].map(() => holds('a.ts', ''))).toEqual([false, false, false]);
  });
});
