import type { Through } from '../../facts/summaries/exposure.ts';
import { newSettling, newSlot, type Settling, type Slot } from '../../facts/summaries/settling.ts';
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

/** What is found by exported name; `=` stands for the whole of a CommonJS module, `*` for what it hands on as a whole. */
export type Found = Readonly<Record<string, { readonly own: boolean; readonly through: readonly Through[] }>>;

/** What a search looks for. */
export interface Sought {
  /** Whether a text may have it: a file that neither does nor imports what leads there is not parsed. */
  starts(mentions: Mentions): boolean;
  all(exported: Exported): Found;
}

/** What a module exports, as far as the searches need it. */
export interface Exported {
  /** By which names those who import it may send. */
  readonly all: Found;
  /** By which they may show what they give, and by which they get an address. */
  readonly shows: Found;
  readonly addresses: Found;
  readonly names: ReadonlySet<string>;
  /** Names handed on from another module as they are. */
  readonly handedOn: ReadonlySet<string>;
  readonly stars: readonly string[];
}

/** Answers by file, name and hops; they hold as long as the snapshot of the disk that they were worked out on. */
export interface ExposingMemo {
  readonly settling: Settling<boolean>;
  readonly names: Map<string, Map<string, Slot<boolean>[]>>;
}

export const newExposingMemo = (): ExposingMemo => ({ settling: newSettling<boolean>({ least: false, isLeast: (x) => !x, isMost: (x) => x }), names: new Map() });

export interface Exposing {
  /** Whether importing a name of a file may lead to a send within so many half hops. An over-approximation. */
  exposes(file: string, name: string, hops: number): boolean;
  /** Whether anything that a file imports exposes. */
  leads(file: string, mentions: Mentions, hops: number): boolean;
}

/** Hops are counted in halves: handing a name on is half a hop, so that barrels in barrels do not use them up. */
export const hop = 2, handing = 1;

/** Objects under an annotation are followed no further than this: a program's own types lead everywhere. */
const typedHops = 1 * hop;

/** Names that stand for whatever a file imports, and for whatever it hands on by `export *`. No export is called so. */
const anyImport = '<imports>';
const anyStar = '<stars>';
const never = (): boolean => false;

/**
 * Searches along imports, over names alone. Re-exports cost half a hop, `export *` none: a barrel is a name for what stands behind it.
 * @param memo answers of this search that hold for every view of one snapshot
 */
export function newExposing(files: Files, { settling, names: known }: ExposingMemo, sought: Sought): Exposing {
  settling.forget();
  return { exposes, leads: (file, { imports }, hops) => imports.some((i) => namesLead(i, file, hops) || starLeads(i, '*', file, hops)) };

  function exposes(file: string, name: string, hops: number): boolean {
    if (file.endsWith('.json')) return false;
    const slot = slotOf(file, name, hops);
    return slot.known !== undefined ? settling.ask(slot, never) : settling.ask(slot, () => { marked(file); return worksOut(file, name, hops); });
  }

  function asked(file: string, what: string, hops: number, work: () => boolean): boolean {
    return settling.ask(slotOf(file, what, hops), () => { marked(file); return work(); });
  }

  function marked(file: string): void {
    if (files.isBuffer(file)) settling.mark();
  }

  function slotOf(file: string, name: string, hops: number): Slot<boolean> {
    let names = known.get(file);
    if (!names) known.set(file, (names = new Map()));
    let slots = names.get(name);
    if (!slots) names.set(name, (slots = []));
    // With more hops no less is exposed.
    for (let h = 0; h < slots.length; h++) { const answer = slots[h]?.known; if (answer !== undefined && (h === hops || answer === h < hops)) return slots[h] as Slot<boolean>; }
    return (slots[hops] ??= newSlot());
  }

  function namesLead({ from, names, handed }: Import, file: string, hops: number): boolean {
    const left = hops - (handed ? handing : hop);
    const to = left >= 0 && names.length ? files.resolve(from, file) : undefined;
    return to !== undefined && names.some((n) => exposes(to, n, left));
  }

  /** Of `export *` only the name that is asked for. */
  function starLeads({ from, star }: Import, name: string, file: string, hops: number): boolean {
    const to = star && hops > 0 ? files.resolve(from, file) : undefined;
    return to !== undefined && exposes(to, name, hops);
  }

  /** Most barrels lead nowhere: that is asked once, and not for each name. */
  function starsLead({ imports }: Mentions, name: string, file: string, hops: number): boolean {
    if (!imports.some((i) => i.star) || !asked(file, anyStar, hops, () => imports.some((i) => starLeads(i, '*', file, hops)))) return false;
    return name === '*' || imports.some((i) => starLeads(i, name, file, hops));
  }

  function worksOut(file: string, name: string, hops: number): boolean {
    const m = files.mentions(file);
    if (!m || !(sought.starts(m) || asked(file, anyImport, hops, () => m.imports.some((i) => namesLead(i, file, hops))) || starsLead(m, name, file, hops))) return false;
    const found = files.exposures(file);
    if (!found) return false;
    const { names, handedOn, stars } = found;
    const all = sought.all(found);
    const follow = (exported: string, x: Found[string] | undefined): boolean => x !== undefined && (x.own || x.through.some((t) => {
      const left = hops - (handedOn.has(exported) ? handing : hop);
      const to = left >= 0 ? files.resolve(t.from, file) : undefined;
      return to !== undefined && exposes(to, t.name, t.typed ? Math.min(left, typedHops) : left);
    }));
    const starred = (): boolean => hops > 0 && stars.some((s) => { const to = files.resolve(s, file); return to !== undefined && exposes(to, name, hops); });
    const any = (): boolean => Object.entries(all).some(([exported, x]) => follow(exported, x));
    if (name === '*') return any() || starred();
    return follow(name, all[name]) || follow('=', all['=']) || (name === 'default' && !names.has('default') && any()) || (!names.has(name) && (follow('*', all['*']) || starred()));
  }
}
