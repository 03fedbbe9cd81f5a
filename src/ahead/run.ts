import path from 'node:path';
import type { HostContext } from '../host.ts';
import { textDigest } from '../project/searching/entries.ts';
import type { Reported } from '../reported.ts';
import { settingsOf, type Settings } from '../settings.ts';
import { typesOf, type TypedSource } from '../types.ts';
import { keyOf, type Answer, type Asked, type Place } from './answers.ts';

/** What a thread needs to know to work ahead of a run. */
export interface Order {
  readonly settings: Settings;
  readonly asked: readonly Asked[];
  readonly root: string;
  readonly place: Place;
}

/** A thread that works ahead, as the host's thread sees it. */
export interface Worker {
  /** The answers that came since. */
  take(): readonly Answer[];
  /** Says that so many answers are done with, and how many may lie ahead. */
  pace(done: number, ahead: number): void;
  /** Goes on from another place. */
  move(place: Place): void;
  /** Whether more may come. */
  readonly isAtWork: boolean;
  end(): void;
}

export interface Surroundings {
  /** Undefined where no thread can be started. */
  start(order: Order): Worker | undefined;
  /** Milliseconds. */
  now(): number;
}

/** What rules say of files, from a thread that works ahead of a run over many. */
export interface Ahead {
  /** What a rule says of the context's file; undefined where that was not worked out ahead. */
  said(context: HostContext & { readonly cwd?: string }, rule: string, options: object | undefined): readonly Reported[] | undefined;
}

/** A run over so many files is worth a thread, and one that had to do so many in a row itself since then is worth another. */
const many = 16;
/** A pause of so many milliseconds ends a run, and what was worked out for it. */
const longestPause = 1000;
/** An answer is good for as long as a run goes on with what it has seen of the disk, in milliseconds (see project/snapshots). */
const longestKept = 10_000;
/** The thread lies so much ahead, in milliseconds: answers are used long before they are too old. */
const aheadBy = 9000;
const mostAhead = 3000;
/** The thread is told where the run is no oftener than this, in milliseconds. */
const betweenMoves = 100;

const nothing: readonly Reported[] = [];

interface Run {
  readonly begun: number;
  readonly linted: Set<string>;
  readonly asked: Map<string, Asked>;
  readonly endings: Set<string>;
  readonly answers: Map<string, Answer>;
  readonly settings: Settings;
  readonly settingsKey: string;
  last: number;
  /** The file that was linted last. */
  current: string;
  missed: number;
  used: number;
  moved: number;
  worker: Worker | undefined;
}

/** What was found for a text, and the rules that asked. */
interface Look {
  readonly filename: string;
  readonly text: string;
  readonly answer: Answer | undefined;
  readonly asked: Set<string>;
}

/**
 * Lends a run over many files the machine's other processors: what the rules say of the files that come next is worked out in a thread by
 * the same code, and taken over where text, settings and options are the same. Whatever is not there in time is worked out as if there was
 * no thread: nothing is waited for. An editor lints a file again and again, or pauses, and never gets one.
 */
export function newAhead({ start, now }: Surroundings): Ahead {
  const looks = new WeakMap<object, Look>();
  const settingKeys = new WeakMap<Settings, string>();
  let run: Run | undefined;
  let isWorthIt = true;
  return {
    said(context, rule, options) {
      if (!isWorthIt) return undefined;
      const { sourceCode, filename } = context;
      const { text } = sourceCode;
      // A host may have one source code for all files.
      let look = looks.get(sourceCode);
      if (!look || look.filename !== filename || look.text !== text || look.asked.has(rule)) looks.set(sourceCode, (look = { filename, text, answer: answerFor(context), asked: new Set() }));
      look.asked.add(rule);
      const key = keyOf(rule, options);
      if (run && run.worker === undefined && !run.asked.has(key)) run.asked.set(key, { key, rule, options });
      const { answer } = look;
      return answer && (answer.said === undefined ? nothing : answer.said.get(key));
    },
  };

  function answerFor(context: HostContext & { readonly cwd?: string }): Answer | undefined {
    const { filename, physicalFilename, sourceCode } = context;
    const settings = settingsOf(context.settings);
    // A block of another file has a text of its own, and what no file is has no neighbours.
    if (filename !== physicalFilename || !path.isAbsolute(filename)) return undefined;
    const at = now();
    // What is fixed is linted again at once: it is the same run, and another text.
    if (run && at - run.last <= longestPause && run.current === filename) { run.last = at; return undefined; }
    if (run && (at - run.last > longestPause || run.linted.has(filename))) leave();
    if (!isWorthIt) return undefined;
    run ??= newRun(settings, at);
    if (run.settings !== settings && run.settingsKey !== keyFor(settings)) return undefined;
    run.last = at;
    run.current = filename;
    run.linted.add(filename);
    run.endings.add(path.extname(filename));
    const answer = taken(run, filename, at);
    if (!answer) { missed(run, context, at); return undefined; }
    if (at - run.begun > 0) run.worker?.pace(run.used, Math.min(mostAhead, Math.max(many, Math.round((run.linted.size / (at - run.begun)) * aheadBy))));
    if (answer.digest !== textDigest(sourceCode.text)) return undefined;
    // Types of the host tell receivers that a text alone does not.
    return answer.said !== undefined && typesOf(sourceCode as TypedSource) ? undefined : answer;
  }

  function taken(from: Run, filename: string, at: number): Answer | undefined {
    if (!from.answers.has(filename)) for (const answer of from.worker?.take() ?? []) if (from.linted.has(answer.file) && answer.file !== filename) from.used++; else from.answers.set(answer.file, answer);
    const answer = from.answers.get(filename);
    if (!answer) return undefined;
    from.answers.delete(filename);
    from.used++;
    from.missed = 0;
    return at - answer.at <= longestKept ? answer : undefined;
  }

  function missed(from: Run, context: { readonly filename: string; readonly cwd?: string }, at: number): void {
    const place = (): Place => ({ file: context.filename, endings: [...from.endings] });
    if (from.worker?.isAtWork === true) {
      if (at - from.moved > betweenMoves) { from.moved = at; from.worker.move(place()); }
      return;
    }
    if (++from.missed < many) return;
    from.missed = 0;
    if (from.worker && from.used < many) return leave();
    from.used = 0;
    from.moved = at;
    from.worker = start({ settings: from.settings, asked: [...from.asked.values()], root: context.cwd ?? path.dirname(context.filename), place: place() });
    if (!from.worker) { isWorthIt = false; leave(); }
  }

  function leave(): void {
    // A thread that was hardly used says that runs of this host go where nobody can tell.
    if (run?.worker && run.used < many) isWorthIt = false;
    run?.worker?.end();
    run = undefined;
  }

  function newRun(settings: Settings, at: number): Run {
    return { begun: at, linted: new Set(), asked: new Map(), endings: new Set(), answers: new Map(), settings, settingsKey: keyFor(settings), last: at, current: '', missed: 0, used: 0, moved: at, worker: undefined };
  }

  function keyFor(settings: Settings): string {
    let key = settingKeys.get(settings);
    if (key === undefined) settingKeys.set(settings, (key = JSON.stringify(settings)));
    return key;
  }
}
