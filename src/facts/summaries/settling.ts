/** An answer being worked out or known. */
export interface Slot<T> {
  known: T | undefined;
  /** Its number in the order of asking, as long as it is open or waits for one that is; else -1. */
  place: number;
  isOpen: boolean;
  /** The answer of one that waits. */
  meanwhile: T | undefined;
}

/** How answers grow: `least` is what a question counts as while it is open, and nothing is more than what `isMost` says. */
export interface Order<T> {
  readonly least: T;
  readonly isLeast: (answer: T) => boolean;
  readonly isMost: (answer: T) => boolean;
}

/**
 * Works out answers that may hang on each other in circles: functions that call each other, modules that import each other. Answers
 * only grow the more is known. A question that is still open counts as the least answer wherever it is asked again. What hangs on it is
 * kept meanwhile, and for good where it is answered so; otherwise it is forgotten, since it may be more.
 * Tarjan, Depth-First Search and Linear Graph Algorithms (1972).
 */
export interface Settling<T> {
  ask(slot: Slot<T>, work: () => T): T;
  /** Says that the answers being worked out hold for one view only: `forget` drops them. */
  mark(): void;
  forget(): void;
}

export const newSlot = <T>(): Slot<T> => ({ known: undefined, place: -1, isOpen: false, meanwhile: undefined });

export function newSettling<T>({ least, isLeast, isMost }: Order<T>): Settling<T> {
  let asked = 0;
  let depth = 0;
  /** The earliest question that is still open or waiting and that the answers being worked out hang on. */
  let hangsOn = Infinity;
  let marking = false;
  const waiting: Slot<T>[] = [];
  let marked = new Set<Slot<T>>();
  return {
    ask(slot, work) {
      if (slot.known !== undefined) { if (marked.size > 0 && marked.has(slot)) marking = true; return slot.known; }
      if (slot.place >= 0) { hangsOn = Math.min(hangsOn, slot.place); return slot.isOpen ? least : slot.meanwhile as T; }
      const before = { hangsOn, marking, waiting: waiting.length };
      hangsOn = Infinity;
      marking = false;
      const place = asked++;
      slot.place = place;
      slot.isOpen = true;
      depth++;
      let out: T | undefined;
      try { out = work(); } finally {
        if (--depth === 0) asked = 0;
        slot.isOpen = false;
        const isRoot = hangsOn >= place;
        if (out === undefined || isRoot || isMost(out)) {
          for (const s of waiting.splice(before.waiting)) {
            if (isRoot && out !== undefined && isLeast(out)) { s.known = s.meanwhile; if (marking) marked.add(s); }
            s.place = -1;
          }
          slot.place = -1;
          slot.known = out;
          hangsOn = Infinity;
        } else {
          slot.meanwhile = out;
          waiting.push(slot);
        }
        if (marking) marked.add(slot);
        hangsOn = Math.min(before.hangsOn, hangsOn);
        marking ||= before.marking;
      }
      return out;
    },
    mark() { marking = true; },
    forget() {
      for (const slot of marked) { slot.known = undefined; slot.place = -1; }
      marked = new Set();
      marking = false;
    },
  };
}
