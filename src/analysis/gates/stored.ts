import type { Expr } from '../../facts/types.ts';
import { isHandlerName } from '../../matching/events.ts';
import type { Module } from '../modules.ts';
import type { Site } from './callers.ts';

type Is = (x: Expr, at: Module) => boolean;

/** How far it is looked into objects and lists. */
const maxDepth = 3;

/**
 * Where a function is put to be called by others: as an option of a call, as a handler of what the page has (`window.onload = send`), as one of a list, or
 * under the name of a handler. What is only a member of an object is called by the member, and found there, as is what a function of the project does with an option.
 * @param isOwn whether what is called is a function or a class of the project
 */
export function storedIn(module: Module, is: Is, isOwn: Is): Site[] {
  const { facts } = module;
  const holds = (x: Expr, within: boolean, depth: number): boolean => {
    if (depth > maxDepth) return false;
    switch (x.k) {
      case 'name': case 'member': return within && is(x, module);
      case 'object': return x.props.some(({ key, value }) => holds(value, within || (typeof key === 'string' && isHandlerName(key)), depth + 1));
      case 'array': return x.items.some((i) => holds(i, true, depth + 1));
      default: return false;
    }
  };
  const anywhere: Site = { module, fn: -1, guard: -1 };
  return [
    ...facts.calls.flatMap(({ expr, fn, guard }): Site[] => ((expr?.k === 'call' || expr?.k === 'new') && expr.args.some((a) => (a.k === 'object' || a.k === 'array') && holds(a, true, 0)) && !isOwn(expr.callee, module) ? [{ module, fn, guard }] : [])),
    ...facts.assigns.flatMap(({ of, key, value, fn, guard }): Site[] => (((typeof key === 'string' && isHandlerName(key)) || isFree(of)) && holds(value, true, 0) && !isExports(of) ? [{ module, fn, guard }] : [])),
    ...facts.bindings.flatMap(({ writes }): Site[] => (writes.some(({ value }) => (value.k === 'array' || value.k === 'object') && holds(value, false, 0)) ? [anywhere] : [])),
  ];
}

function isFree(x: Expr): boolean {
  return x.k === 'free' || (x.k === 'member' && isFree(x.of));
}

function isExports(x: Expr): boolean {
  return (x.k === 'free' && (x.name === 'exports' || x.name === 'module')) || (x.k === 'member' && isExports(x.of));
}
