import { foldedFunctions } from '../catalogue/folded-functions.ts';

const known: ReadonlyMap<string, string> = new Map(foldedFunctions.flatMap(({ module, name, as }) => (typeof name === 'string' ? [name] : name).map((one) => [`${module} ${one}`, as] as const)));

/** What a function of a module of Node is folded as; undefined where it is not. */
export function foldedAs(module: string, name: string): string | undefined {
  return known.get(`${module.replace(/^node:/, '')} ${name}`);
}
