import bundlers from '../catalogue/bundlers.ts';
import { unnumbered } from './numbered.ts';

const inlining: ReadonlySet<string> = new Set(bundlers.inlining);
const entries: ReadonlySet<string> = new Set(bundlers.entries);
const folders: ReadonlySet<string> = new Set(bundlers.folders);

/** Whether a function of this name is given modules that were put into the text. */
export function isInlining(name: string): boolean {
  return inlining.has(unnumbered(name));
}

/** Whether what a file of a bundler's hands out under this name is `require`. */
export const givesRequire = (name: string): boolean => (bundlers.requires as readonly string[]).includes(name);

/** Whether a call of a method of this name, on what a module is handed to load others by, makes a getter of what a module exports by default. */
export function makesGetter(method: unknown, loader: string, index: number | undefined): boolean {
  return method === bundlers.loader.getter && (loader === bundlers.loader.name || index === bundlers.loader.index);
}

/** The method by which a loader of modules calls the function that each is. */
export const registryCall: string = bundlers.registryCall;

/** The member by which a module is told. */
export const moduleMark: string = bundlers.moduleMark;

/** The member that holds what a module exports. */
export const exportsMember: string = bundlers.exports;

/** What methods of such a loader do, by their names. */
export const loaderMethods: Readonly<Record<string, 'getter' | 'define' | 'bind' | undefined>> = bundlers.methods;

export const { listing, listedExports, chunks } = bundlers;

/** Whether a name in the list of modules that a function is handed is that of a module. */
export const isListedModule = (name: string): boolean => name !== listedExports && !(bundlers.listedOthers as readonly string[]).includes(name);

/** The member that such a getter has of what it gives. */
export const memberOfGetter: string = bundlers.loader.member;

/**
 * The package that a module is the entry of, by the path that it had: `../node_modules/.pnpm/ws@8.0.0/node_modules/ws/index.js` is `ws`.
 * Undefined for the other files of a package, and for those of the project.
 */
export function packageEntered(path: string): string | undefined {
  const parts = path.split('/');
  const at = parts.lastIndexOf(bundlers.packages);
  if (at < 0) return undefined;
  const scope = parts[at + 1]?.startsWith('@') ? 2 : 1;
  const name = parts.slice(at + 1, at + 1 + scope).join('/');
  const below = parts.slice(at + 1 + scope);
  const file = below.pop()?.replace(/\.[cm]?js$/, '');
  const isEntry = file !== undefined && (entries.has(file) || file === parts[at + scope]);
  return isEntry && below.every((folder) => folders.has(folder)) ? name : undefined;
}
