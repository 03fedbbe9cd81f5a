import words from '../catalogue/module-paths.ts';

const here = new Set(words.here);
const joiners = new Set(words.joiners);
const wrappers = new Set(words.wrappers);

/** Whether a chain of members names the module itself, or the folder that it lies in: `import.meta.url`. */
export const isHere = (chain: string): boolean => here.has(chain);
/** Whether a function puts the parts of a path together. */
export const isJoiner = (name: string): boolean => joiners.has(name);
/** Whether a function gives the place that it is given. */
export const isWrapper = (name: string): boolean => wrappers.has(name);
