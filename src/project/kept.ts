import { statSync } from 'node:fs';

/** Values worked out of files and folders, kept as long as those stay as they are. */
export interface Kept<T> {
  /**
   * @param key what the value is asked by
   * @param work gives the value, and says of each path that it looked at, also where nothing was there
   */
  get(key: string, work: (saw: (path: string) => void) => T): T;
  /** Begins to look again: each value is held against the disk once before it is given out the next time. */
  refresh(): void;
}

/** @param changed is called where a value that was given out before is worked out anew */
export function newKept<T>(changed: () => void = () => {}): Kept<T> {
  const known = new Map<string, { readonly value: T; readonly stamps: ReadonlyMap<string, string> }>();
  const checked = new Set<string>();
  return {
    refresh: () => checked.clear(),
    get(key, work) {
      const before = known.get(key);
      if (before && checked.has(key)) return before.value;
      checked.add(key);
      if (before && [...before.stamps].every(([path, stamp]) => stampOf(path) === stamp)) return before.value;
      const stamps = new Map<string, string>();
      // Stamped before it is read: a change in between is seen the next time.
      const value = work((path) => void (stamps.has(path) || stamps.set(path, stampOf(path))));
      known.set(key, { value, stamps });
      if (before) changed();
      return value;
    },
  };
}

function stampOf(path: string): string {
  try {
    const s = statSync(path);
    return `${s.mtimeMs} ${s.ctimeMs} ${s.size}`;
  } catch (error) { return (error as NodeJS.ErrnoException).code ?? ''; }
}
