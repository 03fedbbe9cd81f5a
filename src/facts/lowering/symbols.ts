import type { Node } from './scopes.ts';

/** The keys of members that well-known symbols name, as facts write them. https://tc39.es/ecma262/#sec-well-known-symbols */
export const wellKnown = { iterator: '@@iterator' } as const;

/** `[Symbol.iterator]`, and the same of what is waited for: the key of the member. */
export function symbolKey(key: Node): string | undefined {
  if (key.type !== 'MemberExpression' || key.computed || key.object.type !== 'Identifier' || key.object.name !== 'Symbol') return undefined;
  return key.property.name === 'iterator' || key.property.name === 'asyncIterator' ? wellKnown.iterator : undefined;
}
