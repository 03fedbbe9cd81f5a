import { callers, callingOn, handingOn, iterators, optionCallers, reducers, type Caller, type OptionCaller } from '../catalogue/callers.ts';

export type { Caller, Elsewhere, OptionCaller } from '../catalogue/callers.ts';

/** Whether a method of a function takes the object that it is called on first. */
export const callsOn: (method: string) => boolean = Set.prototype.has.bind(new Set(callingOn));

/** Methods that call what they are given. */
export const handsOn: ReadonlySet<string> = new Set(handingOn);

const byName: ReadonlyMap<string, Caller> = new Map(callers.flatMap((caller) => [caller.package ?? 'global'].flat().flatMap((pkg) => [caller.name].flat().map((name): [string, Caller] => [`${pkg} ${name}`, caller]))));

/** How a function of the platform, or of a package, calls what it is given; undefined where it calls nothing, or with arguments of its own. */
export function callerNamed(name: string, pkg = 'global'): Caller | undefined {
  return byName.get(`${pkg} ${name === 'default' ? '' : name}`);
}

const byOption: ReadonlyMap<string, OptionCaller> = new Map(optionCallers.flatMap((caller) => caller.package.flatMap((pkg) => caller.name.map((name): [string, OptionCaller] => [`${pkg} ${name}`, caller]))));

/** How a function of a package calls what it is given as an option; undefined where it is not known to. */
export function optionCallerNamed(name: string, pkg: string): OptionCaller | undefined {
  return byOption.get(`${pkg} ${name}`);
}

const packages: ReadonlySet<string> = new Set([...callers.flatMap((caller) => caller.package ?? []), ...optionCallers.flatMap((caller) => caller.package)]);

const set: ReadonlySet<string> = new Set([...callers.flatMap(({ elsewhere, package: pkg = [] }) => (elsewhere ? pkg : [])), ...optionCallers.flatMap(({ elsewhere, package: pkg }) => (elsewhere ? pkg : []))]);

/** Whether a package has functions that call what is set elsewhere where they are given nothing. */
export const callsSet = (pkg: string): boolean => set.has(pkg);

/** Whether a method of a list, called `name`, hands an element to its callback, at that position. */
export function iterates(name: string, index: number): boolean {
  return Object.hasOwn(iterators, name) && (iterators[name] as readonly number[]).includes(index);
}

/** Whether a method of a list, called `name`, calls back with what the call before gave. */
export const reduces: (name: string) => boolean = Set.prototype.has.bind(new Set(reducers));

/** Whether a package has functions that call what they are given. */
export function calls(pkg: string): boolean {
  return packages.has(pkg);
}
