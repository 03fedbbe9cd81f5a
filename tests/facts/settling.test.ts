import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSettling, newSlot, type Slot } from '../../src/facts/summaries/settling.ts';

/** Questions that are at least a number of their own and as much as each of those they ask. */
const systems = fc.integer({ min: 1, max: 12 }).chain((size) => fc.array(fc.record({ own: fc.constantFrom(0, 0, 0, 1, 2), asks: fc.array(fc.nat(size - 1), { maxLength: 4 }) }), { minLength: size, maxLength: size }));

function leastFixpoint(system: readonly { own: number; asks: readonly number[] }[]): number[] {
  const out = system.map(({ own }) => own);
  for (let changed = true; changed;) {
    changed = false;
    system.forEach(({ asks }, i) => { const more = Math.max(out[i] as number, ...asks.map((j) => out[j] as number)); if (more !== out[i]) { out[i] = more; changed = true; } });
  }
  return out;
}

const order = { least: 0, isLeast: (n: number) => n === 0, isMost: (n: number) => n === 2 };

function asking(system: readonly { own: number; asks: readonly number[] }[], settling = newSettling<number>(order)): (i: number) => number {
  const slots: Slot<number>[] = system.map(() => newSlot());
  const ask = (i: number): number => settling.ask(slots[i] as Slot<number>, () => {
    const { own, asks } = system[i] as { own: number; asks: readonly number[] };
    return Math.max(own, ...asks.map(ask));
  });
  return ask;
}

describe('answers that hang on each other in circles', () => {
  it('are the least that fit together, in whatever order they are asked', () => {
    fc.assert(fc.property(systems, fc.infiniteStream(fc.nat(11)), (system, picks) => {
      const ask = asking(system);
      const wanted = leastFixpoint(system);
      for (let n = 0; n < 3 * system.length; n++) { const i = (picks.next().value as number) % system.length; expect(ask(i)).toBe(wanted[i]); }
    }), { numRuns: 2000 });
  });

  it('that were marked are worked out again after they were forgotten, those that hang on them too', () => {
    const settling = newSettling<number>(order);
    let base = 0;
    const slots = { base: newSlot<number>(), over: newSlot<number>(), apart: newSlot<number>() };
    let apart = 0;
    const ask = { base: (): number => settling.ask(slots.base, () => { settling.mark(); return base; }), over: (): number => settling.ask(slots.over, () => ask.base()), apart: (): number => settling.ask(slots.apart, () => { apart++; return 1; }) };
    expect([ask.over(), ask.apart()]).toEqual([0, 1]);
    base = 2;
    expect(ask.over()).toBe(0);
    settling.forget();
    expect([ask.over(), ask.apart()]).toEqual([2, 1]);
    expect(apart).toBe(1);
  });

  it('are not left open by work that throws', () => {
    const settling = newSettling<number>(order);
    const slot = newSlot<number>();
    expect(() => settling.ask(slot, () => { throw new Error('too deep'); })).toThrow('too deep');
    expect(settling.ask(slot, () => 1)).toBe(1);
  });

  it('of a large circle take no more than a pass for each of its questions', () => {
    const size = 300;
    let work = 0;
    const settling = newSettling<number>(order);
    const slots = Array.from({ length: size }, () => newSlot<number>());
    const ask = (i: number): number => settling.ask(slots[i] as Slot<number>, () => { work++; return Math.max(0, ask((i + 1) % size), ask((i * 7 + 3) % size), ask((i * 31 + 5) % size)); });
    for (let i = 0; i < size; i++) expect(ask(i)).toBe(0);
    expect(work).toBe(size);
  });
});
