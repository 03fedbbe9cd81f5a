import { isGlobals } from '../../facts/summaries/globals.ts';
import type { Expr } from '../../facts/types.ts';
import type { Module } from '../modules.ts';

/** Modules behind modules are looked at so deep. */
const maxDepth = 6;

/**
 * Whether an expression is the object that holds the globals: what its own module tells of that, and what a function of another one gives back (`getGlobal()`).
 * Of one that may also be a plain object of the project the members are known as well.
 * @param load the module that a specifier names
 */
export function givesGlobals(x: Expr, module: Module, load: (specifier: string, from: Module) => Module | undefined, depth = 0): boolean {
  if (depth > maxDepth) return false;
  const { bindings } = module.facts;
  if (isGlobals(x, module.facts)) return true;
  if (x.k === 'name') {
    const b = bindings[x.binding];
    const [only, ...more] = b?.writes ?? [];
    return only?.value.k === 'call' && more.length === 0 && !b?.param && only.path.length === 0 && givesGlobals(only.value, module, load, depth + 1);
  }
  if (x.k !== 'call' || x.callee.k !== 'name') return false;
  const b = bindings[x.callee.binding];
  return b?.import !== undefined && isExported(load(b.import.from, module), b.import.name, depth + 1);

  function isExported(to: Module | undefined, name: string, at: number): boolean {
    if (!to || at > maxDepth) return false;
    const found = to.facts.exports[name];
    if (found?.k === 'from') return isExported(load(found.from, to), found.name, at + 1);
    if (found) return givesGlobals({ k: 'call', callee: found.value, args: [], site: -1, s: -1, e: -1 }, to, load, at);
    return to.facts.stars.some((star) => isExported(load(star, to), name, at + 1));
  }
}

/** What a module writes into a member of a name. */
export function writtenInto(of: Expr, key: string, { facts: { bindings, assigns } }: Module): readonly Expr[] {
  return of.k === 'name' ? (bindings[of.binding]?.members ?? []).flatMap((i) => (assigns[i]?.key === key ? [assigns[i].value] : [])) : [];
}
