import type { ModuleFacts } from '../facts/types.ts';
import type { Entry } from './searching/entries.ts';
import type { Environments } from './environment.ts';
import type { Folders } from './folders.ts';
import type { Importers } from './searching/importers.ts';
import { newSearchMemos, type SearchMemos } from './searching/searches.ts';
import { newTexts, type Texts } from './texts.ts';

/** What has been seen of the disk: each file, each resolution and each answer once. */
export interface Snapshot {
  /** Files that were linted on it. */
  readonly linted: Set<string>;
  /** When it was begun, in milliseconds. */
  readonly begun: number;
  /** Runs while nothing is linted. */
  pause: NodeJS.Timeout | undefined;
  readonly seen: Map<string, Entry | undefined>;
  readonly unreadable: Map<string, string>;
  readonly resolved: Map<string, Map<string, string | undefined>>;
  /** Folders whose configuration was held against the disk. */
  readonly configured: Set<string>;
  readonly searches: SearchMemos;
  readonly environments: Environments;
  readonly importers: Map<string, Importers>;
  readonly folders: Folders;
  /** By package.json: the scripts that it runs. */
  readonly scripts: Map<string, ModuleFacts | undefined>;
  /** Those that were looked at more than once. */
  readonly texts: Texts;
  readonly memo: Map<string, unknown>;
}

/** So many files linted in one turn of the event loop are a run over many. It goes on with what it has seen, for so many milliseconds and through pauses of so many. */
const manyInOneTurn = 8;
const longestRun = 10_000;
const longestPause = 100;

/**
 * Gives what is seen of the disk for as long as one turn of the event loop lasts, or until a file is linted again. A run over many files
 * lints several in one turn, reads the next ones, and then goes on with what it has seen; an editor lints one in each, or pauses.
 * https://nodejs.org/api/timers.html#setimmediatecallback-args
 * @param still whether files stand still: then there is one for all of the run
 * @param begins is told that the disk is looked at anew
 */
export function newSnapshots(still: boolean, begins: () => void): (file: string) => Snapshot {
  let current: Snapshot | undefined;
  return (file) => {
    if (current && (still || !current.linted.has(file))) {
      if (current.pause) awake(current);
      return current;
    }
    if (current?.pause) clearTimeout(current.pause);
    const fresh = (current = newSnapshot());
    if (still) return fresh;
    begins();
    setImmediate(turnOver, fresh, 0).unref();
    return fresh;
  };

  function awake(snapshot: Snapshot): void {
    clearTimeout(snapshot.pause);
    snapshot.pause = undefined;
    setImmediate(turnOver, snapshot, snapshot.linted.size).unref();
  }

  function turnOver(snapshot: Snapshot, before: number): void {
    if (current !== snapshot) return;
    if (snapshot.linted.size - before < manyInOneTurn || performance.now() - snapshot.begun > longestRun) { current = undefined; return; }
    // A timer ends it in time also where nothing else happens: an immediate would wait for the next event, and that may be the next lint.
    snapshot.pause = setTimeout(() => { if (current === snapshot) current = undefined; }, longestPause).unref();
  }
}

function newSnapshot(): Snapshot {
  return {
    linted: new Set(), begun: performance.now(), pause: undefined, configured: new Set(), seen: new Map(), unreadable: new Map(), resolved: new Map(), searches: newSearchMemos(),
    environments: new Map(), importers: new Map(), folders: new Map(), scripts: new Map(), texts: newTexts(), memo: new Map(),
  };
}
