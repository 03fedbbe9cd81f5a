import { childSigns, messageEvents, ownFiles, parentSigns, starters } from '../catalogue/starters.ts';

/** Names of what runs a file as a process or a thread of its own. */
export const starterNames: ReadonlySet<string> = new Set(starters);

const own = new Set(ownFiles);
/** Whether a chain of members names the file that a program runs from: `process.argv.1`. */
export const isOwnFile = (chain: string): boolean => own.has(chain);

const child = new Set(childSigns);
const parent = new Set(parentSigns);
const messages = new Set(messageEvents);
/** What a chain of members says of how the program was started, where it is set: true by itself, false by somebody else. */
export const startedByItself = (chain: string): boolean | undefined => (child.has(chain) ? true : parent.has(chain) ? false : undefined);
export const isMessageEvent = (name: string): boolean => messages.has(name);

/** The name under which files are found that start their own program by `process.argv`, wherever its start is. */
export const ownProgram = 'process.argv.1';
