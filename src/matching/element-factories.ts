import { elementFactories } from '../catalogue/element-factories.ts';

const listed = (x: string | readonly string[]): readonly string[] => (typeof x === 'string' ? [x] : x);
const known: ReadonlySet<string> = new Set(elementFactories.flatMap((row) => listed(row.package).flatMap((pkg) => listed(row.name).map((name) => `${pkg} ${name}`))));

/** Whether a function makes an element of a tag and its attributes. */
export function isElementFactory(pkg: string, name: string): boolean {
  return known.has(`${pkg} ${name.replace(/^default\./, '')}`);
}

/** Their names, as texts that are compiled write them: `_jsx("img", …)`. */
export const factoryNames: readonly string[] = [...new Set(elementFactories.flatMap(({ name }) => listed(name)).flatMap((name) => [name, `_${name}`]))];
