import type { Exposure, Exposures } from '../facts/exposure.ts';
import type { Import, Mentions } from './mentions.ts';

/** What is asked of files on the way. */
export interface Files {
  /** Undefined where a file cannot be read. */
  mentions(file: string): Mentions | undefined;
  /** Parses: asked only of files that mention something, or that import what exposes. */
  exposures(file: string): Exported | undefined;
  resolve(specifier: string, from: string): string | undefined;
  /** Whether the answer for a file holds in this view alone: its text is a buffer's, not the disk's. */
  isBuffer(file: string): boolean;
}

/** What a module exports, as far as the search needs it. */
export interface Exported {
  readonly all: Exposures;
  readonly names: ReadonlySet<string>;
  /** Names handed on from another module as they are. */
  readonly handedOn: ReadonlySet<string>;
  readonly stars: readonly string[];
}

/** What is known of one exported name: with how many hops it exposes, and with how many it does not. More hops expose more. */
interface Known { yes: number; no: number }
/** Answers by file and name; they hold as long as the snapshot of the disk that they were worked out on. */
export type ExposingMemo = Map<string, Map<string, Known>>;

export interface Exposing {
  /** Whether importing a name of a file may lead to a send within so many hops. An over-approximation. */
  exposes(file: string, name: string, hops: number): boolean;
  /** Whether anything that a file imports exposes. */
  leads(file: string, mentions: Mentions, hops: number): boolean;
}

/** The name that stands for whatever a file imports. No export is called so. */
const anyImport = '<imports>';

/**
 * Searches along imports, over names alone. Re-exports cost no hop: a barrel is a name for what stands behind it.
 * @param shared answers that hold for every view of one snapshot
 */
export function newExposing(files: Files, shared: ExposingMemo): Exposing {
  const own: ExposingMemo = new Map();
  /** Questions being worked out, with the order they were asked in. */
  const open = new Map<string, number>();
  /** The earliest open question that an answer hangs on; and whether it hangs on a buffer. */
  let hangsOn = Infinity;
  let buffered = false;
  return { exposes, leads: (file, { imports }, hops) => imports.some((i) => namesLead(i, file, hops) || starLeads(i, '*', file, hops)) };

  function exposes(file: string, name: string, hops: number): boolean {
    return !file.endsWith('.json') && asked(file, name, hops, () => worksOut(file, name, hops));
  }

  function asked(file: string, name: string, hops: number, work: () => boolean): boolean {
    const known = answer(shared, file, name, hops);
    if (known !== undefined) return known;
    const mine = answer(own, file, name, hops);
    if (mine !== undefined) { buffered = true; return mine; }
    const key = `${hops} ${name} ${file}`;
    const asking = open.get(key);
    if (asking !== undefined) { hangsOn = Math.min(hangsOn, asking); return false; }
    const before = { hangsOn, buffered };
    hangsOn = Infinity;
    buffered = files.isBuffer(file);
    const index = open.size;
    open.set(key, index);
    const out = work();
    open.delete(key);
    // Inside of a cycle, a no may be a yes once the question that it hangs on is answered.
    if (out || hangsOn >= index) note(buffered ? own : shared, file, name, hops, out);
    hangsOn = Math.min(before.hangsOn, out || hangsOn >= index ? Infinity : hangsOn);
    buffered ||= before.buffered;
    return out;
  }

  function namesLead({ from, names }: Import, file: string, hops: number): boolean {
    const to = hops > 0 && names.length ? files.resolve(from, file) : undefined;
    return to !== undefined && names.some((n) => exposes(to, n, hops - 1));
  }

  /** Of `export *` only the name that is asked for. */
  function starLeads({ from, star }: Import, name: string, file: string, hops: number): boolean {
    const to = star && hops > 0 ? files.resolve(from, file) : undefined;
    return to !== undefined && exposes(to, name, hops);
  }

  function worksOut(file: string, name: string, hops: number): boolean {
    const m = files.mentions(file);
    if (!m || !(m.api || asked(file, anyImport, hops, () => m.imports.some((i) => namesLead(i, file, hops))) || m.imports.some((i) => starLeads(i, name, file, hops)))) return false;
    const found = files.exposures(file);
    if (!found) return false;
    const { all, names, handedOn, stars } = found;
    const follow = (exported: string, x: Exposure | undefined): boolean => x !== undefined && (x.own || (hops > 0 && x.through.some((t) => {
      const to = files.resolve(t.from, file);
      return to !== undefined && exposes(to, t.name, handedOn.has(exported) ? hops : hops - 1);
    })));
    const starred = (): boolean => hops > 0 && stars.some((s) => { const to = files.resolve(s, file); return to !== undefined && exposes(to, name, hops); });
    const any = (): boolean => Object.entries(all).some(([exported, x]) => follow(exported, x));
    if (name === '*') return any() || starred();
    return follow(name, all[name]) || follow('=', all['=']) || (name === 'default' && !names.has('default') && any()) || (!names.has(name) && starred());
  }
}

function answer(memo: ExposingMemo, file: string, name: string, hops: number): boolean | undefined {
  const known = memo.get(file)?.get(name);
  return known === undefined ? undefined : hops >= known.yes ? true : hops <= known.no ? false : undefined;
}

function note(memo: ExposingMemo, file: string, name: string, hops: number, out: boolean): void {
  let names = memo.get(file);
  if (!names) memo.set(file, (names = new Map()));
  let known = names.get(name);
  if (!known) names.set(name, (known = { yes: Infinity, no: -1 }));
  if (out) known.yes = Math.min(known.yes, hops); else known.no = Math.max(known.no, hops);
}
