import { injected, requestOptions } from '../catalogue/injected.ts';

const names: ReadonlySet<string> = new Set(injected);
const options: ReadonlySet<string> = new Set(requestOptions);

/** Whether a member of this name may be the global function of the same name, handed over. */
export const isInjected = (name: string): boolean => names.has(name);

/** Whether an option of this name is one of a request. */
export const isRequestOption = (name: string): boolean => options.has(name);
