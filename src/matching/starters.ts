import { ownFiles, starters } from '../catalogue/starters.ts';

/** Names of what runs a file as a process or a thread of its own. */
export const starterNames: ReadonlySet<string> = new Set(starters);

const own = new Set(ownFiles);
/** Whether a chain of members names the file that a program runs from: `process.argv.1`. */
export const isOwnFile = (chain: string): boolean => own.has(chain);
