import { plainFunctions } from '../catalogue/plain-functions.ts';

const known: ReadonlySet<string> = new Set(Object.entries(plainFunctions).flatMap(([of, names]) => names.map((name) => `${of}.${name}`)));

/** Whether a global function, or a member of a global object, gives back no more than texts, numbers and truths. */
export const isPlainFunction = (of: string, name: string): boolean => known.has(`${of}.${name}`);
