import { injected } from '../catalogue/injected.ts';

const names: ReadonlySet<string> = new Set(injected);

/** Whether a member of this name may be the global function of the same name, handed over. */
export const isInjected = (name: string): boolean => names.has(name);
