import { settingDefaults, type SettingDefaults } from '../catalogue/setting-defaults.ts';

/** Positions of what holds where nothing is set, each an argument and the members below it; `*` is each member. */
export type DefaultPosition = readonly [argument: number, ...members: string[]];

const byFunction = new Map<string, DefaultPosition[]>();
const byMethod = new Map<string, { readonly packages: readonly string[] | undefined; readonly at: readonly DefaultPosition[] }[]>();
for (const row of settingDefaults) {
  const at = positionsOf(row);
  for (const name of row.name) {
    if (row.method) byMethod.set(name, [...(byMethod.get(name) ?? []), { packages: row.package, at }]);
    else for (const pkg of row.package ?? []) byFunction.set(`${pkg} ${name}`, at);
  }
}

/** Where a function of a package, as imported, is told what holds where nothing is set. */
export const defaultsOfFunction = (pkg: string, name: string): readonly DefaultPosition[] => byFunction.get(`${pkg} ${name}`) ?? [];

/** The same of a method. @param isImported whether its module imports something of a package */
export function defaultsOfMethod(name: string, isImported: (pkg: string) => boolean): readonly DefaultPosition[] {
  return (byMethod.get(name) ?? []).flatMap(({ packages, at }) => (packages === undefined || packages.some(isImported) ? at : []));
}

function positionsOf({ at }: SettingDefaults): DefaultPosition[] {
  return at.map((position) => { const [argument, ...members] = position.split('.'); return [Number(argument), ...members]; });
}
