import { globalObject } from '../../facts/summaries/exposure.ts';
import type { Expr } from '../../facts/types.ts';
import type { Module } from '../modules.ts';

/** Names behind names, and modules behind modules, are looked at so deep. */
const maxDepth = 6;

/**
 * Whether an expression is the object that holds the globals, by one of its names, by another name (`const global = globalThis`), or by a function that looks which of its names there is (`getGlobal()`) and calls nothing.
 * Of one that may also be a plain object of the project the members are known as well.
 * @param load the module that a specifier names
 */
export function givesGlobals(x: Expr, module: Module, load: (specifier: string, from: Module) => Module | undefined, depth = 0): boolean {
  if (depth > maxDepth) return false;
  const { bindings, calls, functions } = module.facts;
  if (x.k === 'free') return globalObject.has(x.name);
  if (x.k === 'name') {
    const b = bindings[x.binding];
    const [only, ...more] = b?.writes ?? [];
    if (only === undefined || more.length > 0 || b?.param || only.path.length > 0) return false;
    return (only.value.k === 'free' || only.value.k === 'call') && givesGlobals(only.value, module, load, depth + 1);
  }
  if (x.k !== 'call' || x.callee.k !== 'name') return false;
  const b = bindings[x.callee.binding];
  if (b?.import) return isExported(load(b.import.from, module), b.import.name, depth + 1);
  return b?.writes.length === 1 && b.writes.some(({ value }) => value.k === 'function' && givesOnly(functions[value.id]?.returns ?? [], module) && calls.every((c) => c.fn !== value.id));

  function isExported(to: Module | undefined, name: string, at: number): boolean {
    if (!to || at > maxDepth) return false;
    const found = to.facts.exports[name];
    if (found?.k === 'from') return isExported(load(found.from, to), found.name, at + 1);
    if (found) return givesGlobals({ k: 'call', callee: found.value, args: [], site: -1, s: -1, e: -1 }, to, load, at);
    return to.facts.stars.some((star) => isExported(load(star, to), name, at + 1));
  }
}

/** Whether what a function gives back is a global object under one of its names, or a plain object. */
function givesOnly(returns: readonly Expr[], { facts: { bindings } }: Module): boolean {
  const isGlobal = (x: Expr): boolean => (x.k === 'free' && globalObject.has(x.name)) || (x.k === 'name' && bindings[x.binding]?.bare === true && globalObject.has(bindings[x.binding]?.name ?? ''));
  const isPlain = (x: Expr): boolean => (x.k === 'object' && x.props.length === 0) || (x.k === 'name' && bindings[x.binding]?.writes.length === 1 && bindings[x.binding]?.writes[0]?.value.k === 'object' && isPlain(bindings[x.binding]?.writes[0]?.value as Expr));
  return returns.some(isGlobal) && returns.every((x) => isGlobal(x) || isPlain(x));
}

/** What a module writes into a member of a name. */
export function writtenInto(of: Expr, key: string, { facts: { bindings, assigns } }: Module): readonly Expr[] {
  return of.k === 'name' ? (bindings[of.binding]?.members ?? []).flatMap((i) => (assigns[i]?.key === key ? [assigns[i].value] : [])) : [];
}
