import { holders } from '../catalogue/holders.ts';

const functions: ReadonlySet<string> = new Set(holders.flatMap((h) => h.functions));
const byFunction: ReadonlyMap<string, string> = new Map(holders.flatMap((h) => h.packages.flatMap((pkg) => h.functions.map((name) => [`${pkg} ${name}`, h.member] as const))));
const byType: ReadonlyMap<string, string> = new Map(holders.flatMap((h) => h.packages.flatMap((pkg) => h.types.map((name) => [`${pkg} ${name}`, h.member] as const))));

const types: ReadonlySet<string> = new Set(holders.flatMap((h) => h.types));

/** Whether a type of this name may tell by its argument what is held. */
export const isHolder = (name: string): boolean => types.has(name);

/** Whether a function of this name may make an object that is told by a type argument what it holds. */
export const mayHold = (name: string): boolean => functions.has(name);

/** The member in which what a function makes holds what its type argument says. */
export const memberHeldBy = (pkg: string, name: string): string | undefined => byFunction.get(`${pkg} ${name.replace(/^default\./, '')}`);

const describing: ReadonlySet<string> = new Set(holders.flatMap((h) => (h.described ? h.functions : [])));

/** Whether what a function of this name is given only describes what it makes. */
export const isDescribed = (name: string): boolean => describing.has(name);

/** The member in which an object of a type holds what its type argument says. */
export const memberOfHolder = (pkg: string, name: string): string | undefined => byType.get(`${pkg} ${name}`);
