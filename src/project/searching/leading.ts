import type { Import, Mentions } from './mentions.ts';

/** Why importing what a file imports led nowhere, as long as nothing of it has changed. */
interface Led {
  readonly mentions: Mentions;
  /** What was looked at, and what it was. */
  readonly files: readonly (readonly [path: string, state: unknown])[];
  /** Folders whose configuration counted. */
  readonly folders: readonly string[];
  readonly generation: number;
  /** What was not found. */
  readonly missing: readonly (readonly [specifier: string, folder: string])[];
}

/** What is there now. */
export interface Present {
  /** The state of a file: the same one where it has not changed. */
  state(path: string): unknown;
  /** See `Resolver.generation`. */
  generation(folder: string): number;
  isMissing(specifier: string, folder: string): boolean;
}

/** Everything that was looked at for the answer. */
export interface Looked {
  readonly files: ReadonlyMap<string, unknown>;
  readonly folders: ReadonlySet<string>;
  readonly resolved: ReadonlyMap<string, ReadonlyMap<string, string | undefined>>;
}

/** Files that lead nowhere. While one of them is edited, what it imports is held against the disk, and not searched again. */
export interface Leading {
  /** Whether a file that mentions this still leads nowhere; false also where that is not known. */
  nowhere(file: string, mentions: Mentions, present: Present): boolean;
  /** @param generation of the configurations when the answer was found */
  note(file: string, mentions: Mentions, looked: Looked, generation: number): void;
}

/** Files that an editor has open are few. */
const most = 200;

export function newLeading(): Leading {
  const known = new Map<string, Led>();
  return {
    nowhere(file, mentions, present) {
      const led = known.get(file);
      return led !== undefined && isSame(led.mentions, mentions) && led.folders.every((folder) => present.generation(folder) === led.generation)
        && led.files.every(([path, state]) => present.state(path) === state) && led.missing.every(([specifier, folder]) => present.isMissing(specifier, folder));
    },
    note(file, mentions, { files, folders, resolved }, generation) {
      known.delete(file);
      known.set(file, {
        mentions, generation, files: [...files].filter(([path]) => path !== file), folders: [...folders],
        missing: [...resolved].flatMap(([folder, found]) => [...found].flatMap(([specifier, to]) => (to === undefined ? [[specifier, folder] as const] : []))),
      });
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
    },
  };
}

function isSame(before: Mentions, now: Mentions): boolean {
  return before.shows === now.shows && before.addressed === now.addressed && isSameList(before.imports, now.imports);
}

function isSameList(before: readonly Import[], now: readonly Import[]): boolean {
  return before.length === now.length && before.every((one, at) => {
    const other = now[at] as Import;
    return one.from === other.from && one.star === other.star && one.handed === other.handed && one.names.length === other.names.length && one.names.every((name, n) => name === other.names[n]);
  });
}
