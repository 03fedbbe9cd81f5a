import starters from '../catalogue/starters.ts';

/** Names of what runs a file as a process or a thread of its own. */
export const starterNames: ReadonlySet<string> = new Set(starters);
