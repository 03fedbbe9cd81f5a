import { newExposing, newExposingMemo, type Exposing, type ExposingMemo, type Files } from './exposing.ts';
import type { Mentions } from './mentions.ts';

/** What is looked for along imports: what sends, what shows what it is given, and what holds an address. */
export interface Searches {
  readonly sending: Exposing;
  readonly showing: Exposing;
  readonly addressing: Exposing;
}

export interface SearchMemos {
  readonly sending: ExposingMemo;
  readonly showing: ExposingMemo;
  readonly addressing: ExposingMemo;
}

export const newSearchMemos = (): SearchMemos => ({ sending: newExposingMemo(), showing: newExposingMemo(), addressing: newExposingMemo() });

export function newSearches(files: Files, memos: SearchMemos): Searches {
  return {
    sending: newExposing(files, memos.sending, { starts: (m) => m.api, all: (e) => e.all }),
    showing: newExposing(files, memos.showing, { starts: (m) => m.shows, all: (e) => e.shows }),
    addressing: newExposing(files, memos.addressing, { starts: (m) => m.addressed, all: (e) => e.addresses }),
  };
}

/**
 * Whether what a file shows counts: it shows something, or imports what does, and has the address, or imports that. Asked where it sends nothing
 * otherwise: alone, neither an element nor an address says anything.
 */
export function leadsToShown(file: string, m: Mentions, { showing, addressing }: Searches, hops: number): boolean {
  // What shows is what mostly sends as well, and known by now; addresses are held by what many import.
  return (m.shows || showing.leads(file, m, hops)) && (m.addressed || addressing.leads(file, m, hops));
}
