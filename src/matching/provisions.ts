import { provisions } from '../catalogue/provisions.ts';

/** What stands where something is said to be handed out: itself, a function that makes it, its class, or another key. */
export type Held = 'value' | 'factory' | 'class' | 'key';

const takers: ReadonlySet<string> = new Set(provisions.takers.flatMap(({ packages, names }) => packages.flatMap((pkg) => names.map((name) => `${pkg} ${name}`))));
const decorators: ReadonlySet<string> = new Set(provisions.decorators);
const putters: ReadonlySet<string> = new Set(provisions.putters);
const held: ReadonlyMap<string, Held> = new Map(Object.entries(provisions.held));
const said: ReadonlyMap<string, Held> = new Map(Object.entries(provisions.said));
const keys: ReadonlySet<string> = new Set(provisions.keys);

/** Whether a function gives what is kept under the key that it is given. */
export const takes = (pkg: string, name: string): boolean => takers.has(`${pkg} ${name.replace(/^default\./, '')}`);
/** Whether a decorator of this name says under which key it is kept what it decorates. */
export const asksFor = (name: string): boolean => decorators.has(name);
/** Whether a method of this name may put something under a key. */
export const puts = (name: string): boolean => putters.has(name);
export const isKey = (name: string): boolean => keys.has(name);
export const heldBy = (name: string): Held | undefined => held.get(name);
export const saidBy = (name: string): Held | undefined => said.get(name);
export const { otherwise } = provisions;
