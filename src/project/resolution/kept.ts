import { statSync } from 'node:fs';

/** Is told of a path that is looked at, before it is read. Returns whether something is there. */
export type Saw = (path: string) => boolean;

/** Values worked out of files and folders, kept as long as those stay as they are. */
export interface Kept<T> {
  /**
   * @param key what the value is asked by
   * @param work gives the value, and says of each path that it looked at, also where nothing was there
   */
  get(key: string, work: (saw: Saw) => T): T;
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
      const value = work((path) => {
        let stamp = stamps.get(path);
        if (stamp === undefined) stamps.set(path, (stamp = stampOf(path)));
        return stamp !== '';
      });
      known.set(key, { value, stamps });
      if (before) changed();
      return value;
    },
  };
}

function stampOf(path: string): string {
  try {
    // Most of what is looked for is not there, and an error costs more than the look.
    const s = statSync(path, { throwIfNoEntry: false });
    return s === undefined ? '' : `${s.mtimeMs} ${s.ctimeMs} ${s.size}`;
  } catch (error) { return (error as NodeJS.ErrnoException).code ?? 'unreadable'; }
}
