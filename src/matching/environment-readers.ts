import { environmentObjects, environmentReaders } from '../catalogue/environment-readers.ts';

const readers: ReadonlySet<string> = new Set(environmentReaders);
const objects: ReadonlySet<string> = new Set(environmentObjects);

/** Whether a function of this name, or a method of an object of this name, reads a variable of the environment. */
export const readsVariable = (name: string): boolean => readers.has(name);
export const holdsVariables = (name: string): boolean => objects.has(name);

/** How variables of the environment are written. */
export const isVariableName = (text: string): boolean => text.length < 80 && /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(text);
