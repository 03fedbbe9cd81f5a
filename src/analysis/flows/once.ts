import type { Frame } from '../modules.ts';

/** What was looked at in which frame, and for which members: all of something covers each of its members. */
export interface Once {
  /** Whether something is looked at for these members for the first time. */
  first(what: object | number, frame: Frame, keys: readonly string[]): boolean;
}

export function newOnce(): Once {
  // Most things are looked at once: a set of members is made where there is a second time.
  const seen = new Map<Frame, Map<object | number, string | Set<string>>>();
  return {
    first(what, frame, keys) {
      let inside = seen.get(frame);
      if (!inside) seen.set(frame, (inside = new Map()));
      const key = keys.length === 0 ? '' : keys.join('.');
      const known = inside.get(what);
      if (known === undefined) { inside.set(what, key); return true; }
      if (typeof known === 'string') {
        if (known === '' || known === key) return false;
        inside.set(what, new Set([known, key]));
        return true;
      }
      if (known.has('') || known.has(key)) return false;
      known.add(key);
      return true;
    },
  };
}
