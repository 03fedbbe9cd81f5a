import { objectFunctions, type ObjectFunction } from '../catalogue/object-functions.ts';

const listed = (x: string | readonly string[]): readonly string[] => (typeof x === 'string' ? [x] : x);
const byName: ReadonlyMap<string, ObjectFunction> = new Map(objectFunctions.flatMap((row) => listed(row.package).flatMap((pkg) => listed(row.name).map((name) => [`${pkg} ${name}`, row] as const))));

/** What a function of a package does to the objects that it is given; undefined where that is not known. */
export function objectFunction(pkg: string, name: string): Pick<ObjectFunction, 'does' | 'deep' | 'list'> | undefined {
  return byName.get(`${pkg} ${name.replace(/^default(?:\.|$)/, '')}`);
}
