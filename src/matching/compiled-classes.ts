import compiled from '../catalogue/compiled-classes.ts';

export const { key, prototype, defining, call, apply } = compiled;

/** What kind of member an entry of a list of members tells by a name of its own; undefined: none. */
export function memberKind(name: unknown): 'method' | 'get' | 'set' | undefined {
  return typeof name === 'string' && Object.hasOwn(compiled.kinds, name) ? compiled.kinds[name as keyof typeof compiled.kinds] : undefined;
}
