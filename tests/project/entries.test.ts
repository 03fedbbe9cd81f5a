import { describe, expect, it } from 'vitest';
import { newEntries, newEntry } from '../../src/project/searching/entries.ts';
import type { ModuleFacts } from '../../src/facts/types.ts';

const kept = (still: boolean, count: number): number => {
  const entries = newEntries(still, { stats: 0 });
  const all = Array.from({ length: count }, () => ({ ...newEntry('', ''), facts: {} as ModuleFacts }));
  for (const e of all) entries.keep(e);
  return all.filter((e) => e.facts !== undefined).length;
};

describe('facts that are kept', () => {
  it('are few in an editor, of which nobody knows how long it runs', () => { expect(kept(false, 5000)).toBe(600); });
  it('are those of a large application where files stand still', () => { expect(kept(true, 3000)).toBe(3000); });
  it('are bounded there too', () => { expect(kept(true, 5000)).toBe(4000); });
});
