import { refuses } from '../../matching/consent.ts';
import type { Module } from '../modules.ts';

/** A setting that a condition asks. */
export interface Asked {
  /** `env:DO_NOT_TRACK`, or the name of the setting. */
  readonly name: string;
  readonly module: Module;
  /** Where it is read. */
  readonly s: number;
  /** 0.5: a key that has to be there, 1: its name is about the matter, 1.8: it says that something is on or off (1.9: in another file), 2: it says that it decides about the matter, 2.5: in another file, 2.7: by a key, 3: it is a variable of the environment. */
  readonly strength: number;
  /** What all was asked on the way to it, by name. */
  readonly names: ReadonlySet<string>;
  /** Whether its name stands where it is read only, and not in the condition. */
  readonly behind?: true;
}

/** Whether what is asked is only whether there is a key: that says who may send, and not that somebody agreed. */
export const isKey = (of: { readonly strength: number } | undefined): boolean => of !== undefined && of.strength < 1;

/** Of two settings the one that decides more surely; of two alike the one by which people refuse, which a setting that overrules it is not. */
export function stronger(a: Asked | undefined, b: Asked | undefined): Asked | undefined {
  if (!a || !b) return a ?? b;
  return { ...(b.strength > a.strength || (b.strength === a.strength && refuses(b.name) && !refuses(a.name)) ? b : a), names: new Set([...a.names, ...b.names]) };
}
