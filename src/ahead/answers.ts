import type { MessagePort } from 'node:worker_threads';
import type { Reported } from '../reported.ts';
import type { Settings } from '../settings.ts';

/** What the rules say of one file, worked out before it is linted. Plain data, so that threads can hand it over. */
export interface Answer {
  readonly file: string;
  /** Of the text that it is about. */
  readonly digest: string;
  /** When its file, and what that imports, were read: milliseconds as `Date.now()` gives them. */
  readonly at: number;
  /** By rule and options (see `keyOf`); undefined where the file mentions nothing, so that no rule says anything. */
  readonly said: ReadonlyMap<string, readonly Reported[]> | undefined;
}

/** A rule as a run asks it. */
export interface Asked {
  readonly key: string;
  readonly rule: string;
  readonly options: object | undefined;
}

/** What the thread that works ahead is started with. */
export interface Start {
  readonly port: MessagePort;
  /** Two numbers that the host's thread writes: how many answers it is done with, and how many may lie ahead. */
  readonly pace: Int32Array;
  readonly settings: Settings;
  readonly asked: readonly Asked[];
  /** The folder that the run is taken to stay in. */
  readonly root: string;
  readonly place: Place;
}

/** Where the run is: the file that it came to, and the endings of those that it linted. */
export interface Place {
  readonly file: string;
  readonly endings: readonly string[];
}

/** Places in `Start.pace`. */
export const doneWith = 0, mayLieAhead = 1;

const written = new WeakMap<object, string>();

/** Names a rule with its options. */
export function keyOf(rule: string, options: object | undefined): string {
  if (options === undefined) return rule;
  let key = written.get(options);
  if (key === undefined) written.set(options, (key = JSON.stringify(options)));
  return `${rule} ${key}`;
}
