import type { Expr } from '../types.ts';

/** The keys of members that well-known symbols name, as facts write them. https://tc39.es/ecma262/#sec-well-known-symbols */
export const wellKnown = { iterator: '@@iterator' } as const;

/**
 * The key that a symbol is: one that is made by itself is told by its name here, one of the registry by its key, and what iterates by what it does, waited for or not.
 * https://tc39.es/ecma262/#sec-symbol-objects
 */
export function symbolOf(x: Expr, name?: string): string | undefined {
  if (x.k === 'member') return isSymbol(x.of) && (x.key === 'iterator' || x.key === 'asyncIterator') ? wellKnown.iterator : undefined;
  if (x.k !== 'call') return undefined;
  if (isSymbol(x.callee)) return name && `@@own ${name}`;
  return x.callee.k === 'member' && x.callee.key === 'for' && isSymbol(x.callee.of) && x.args[0]?.k === 'text' ? `@@for ${x.args[0].v}` : undefined;
}

const isSymbol = (x: Expr): boolean => x.k === 'free' && x.name === 'Symbol';
