import { argumentCutter, argumentLists, childSigns, detachedOption, messageEvents, ownFiles, ownProgram, parentSigns, processModules, starters, variablePrefix } from '../catalogue/starters.ts';

/** Names of what runs a file as a process or a thread of its own. */
export const starterNames: ReadonlySet<string> = new Set(starters);

/** Whether with an option of this name a process outlives who started it. */
export const detaches = (option: string): boolean => option === detachedOption;

const own = new Set(ownFiles);
/** Whether a chain of members names the file that a program runs from: `process.argv.1`. */
export const isOwnFile = (chain: string): boolean => own.has(chain);

const child = new Set(childSigns);
const parent = new Set(parentSigns);
const messages = new Set(messageEvents);
/** What a chain of members says of how the program was started, where it is set: true by itself, false by somebody else. */
export const startedByItself = (chain: string): boolean | undefined => (child.has(chain) ? true : parent.has(chain) ? false : undefined);
export const isMessageEvent = (name: string): boolean => messages.has(name);

export { ownProgram } from '../catalogue/starters.ts';
export const isOwnProgram = (chain: string): boolean => chain === ownProgram;

const processes = new Set(processModules);
/** Whether a module is the object `process`. */
export const isProcess = (specifier: string): boolean => processes.has(specifier);
/** Whether a chain of members is taken from what a program was started with. */
export const isOfArguments = (chain: string): boolean => argumentLists.some((list) => chain.startsWith(list));
/** Whether by this name the first arguments are left out. */
export const cutsOff = (name: string): boolean => name === argumentCutter;
/** The variable of the environment that a chain of members names. */
export const variableIn = (chain: string): string | undefined => (chain.startsWith(variablePrefix) ? chain.slice(variablePrefix.length) : undefined);
