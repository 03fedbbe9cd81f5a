import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { ModuleFacts } from '../../facts/types.ts';
import { decoded } from '../decoded.ts';
import type { Exported } from './exposing.ts';
import type { Mentions } from './mentions.ts';
import type { ParseProblem } from '../parse.ts';

/** What is known of one state of a file. Its text is kept until its mentions are known, then its digest and length. */
export interface Entry {
  /** Of the disk's state; empty for a buffer's. */
  readonly stamp: string;
  text: string | undefined;
  digest: string | undefined;
  /** Of the text, in characters: what differs in it needs no digest. */
  readonly length: number;
  mentions: Mentions | undefined;
  facts: ModuleFacts | undefined;
  /** The names of packages that its facts were made with (see `Installed`). */
  installed: string;
  problem: ParseProblem | undefined;
  exported: Exported | undefined;
}

/** States of files that were seen. Bounded: the oldest go first. */
export interface Entries {
  has(path: string): boolean;
  /** The state on the disk: the same one where it has not changed. One stat. @param unreadable is told why there is none */
  load(path: string, unreadable: Map<string, string>): Entry | undefined;
  /** Gives up an entry's text; what tells it from another one later is kept. */
  drop(e: Entry, text?: string): void;
  /** Keeps an entry's facts, in place of those that were not asked for the longest. */
  keep(e: Entry): void;
}

/** Entries kept at most. */
const maxEntries = 20_000;
/** Those of them that keep their facts: for as long as an editor runs, or for one run over files, in which each is asked for again and again. */
const maxFacts = { kept: 600, still: 4000 };
/** Larger files than this are not followed from other files: bundles and data. */
export const maxBytes = 2_000_000;

/** @param still whether files stand still: then nothing is compared, and needs no digest */
export function newEntries(still: boolean, counts: { stats: number }): Entries {
  const cache = new Map<string, Entry>();
  const factful = new Set<Entry>();
  return {
    has: (path) => cache.has(path),
    load(path, unreadable) {
      try {
        counts.stats++;
        const s = statSync(path);
        if (!s.isFile() || s.size > maxBytes) { unreadable.set(path, s.isFile() ? 'larger than what is followed' : 'not a file'); return undefined; }
        const stamp = `${s.mtimeMs} ${s.ctimeMs} ${s.size}`;
        const known = cache.get(path);
        if (known) { cache.delete(path); factful.delete(known); }
        const e = known?.stamp === stamp ? known : newEntry(stamp, textAt(path));
        cache.set(path, e);
        if (cache.size > maxEntries) { const oldest = cache.keys().next().value; if (oldest !== undefined) cache.delete(oldest); }
        if (e.facts) factful.add(e);
        return e;
      } catch (error) {
        unreadable.set(path, (error as NodeJS.ErrnoException).code ?? 'unreadable');
        return undefined;
      }
    },
    drop(e, text = e.text) {
      if (text !== undefined && e.stamp !== '' && !still) e.digest ??= textDigest(text);
      e.text = undefined;
    },
    keep(e) {
      factful.add(e);
      if (factful.size <= (still ? maxFacts.still : maxFacts.kept)) return;
      const [oldest] = factful;
      if (!oldest) return;
      factful.delete(oldest);
      oldest.facts = undefined;
    },
  };
}

export function newEntry(stamp: string, text: string): Entry {
  return { stamp, text, digest: undefined, length: text.length, mentions: undefined, facts: undefined, installed: '', problem: undefined, exported: undefined };
}

/** Whether an entry is of this text. */
export function isText(e: Entry, text: string): boolean {
  return e.length === text.length && (e.text === undefined ? e.digest === textDigest(text) : e.text === text);
}

/** @throws where the file cannot be read */
export function textAt(path: string): string {
  return decoded(readFileSync(path)).text;
}

/** Tells texts apart. */
export function textDigest(text: string): string {
  return hash('sha1', text, 'base64');
}
