import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Finding } from '../findings.ts';
import type { Job, Judged } from './judge.ts';

export type Question =
  | { readonly ask: 'files'; readonly job: Job }
  | { readonly ask: 'manifest'; readonly manifest: string; readonly used: readonly string[] | undefined };

/** Below this many files, a thread more costs more to start than it saves. */
const filesPerThread = 1000;
const mostThreads = 4;
/**
 * The parser recurses natively, and so does what walks its trees. With a thread's usual stack a thousand nested brackets
 * end the process; with this one, what nesting.ts lets through does not. It is reserved, not used.
 */
const stackSizeMb = 64;

export interface Threads {
  /** Judges the files of a job; the outcomes stand in their order and are the same with any number of threads. */
  judge(job: Job, count: number | undefined, done: (files: number) => void): Promise<Judged>;
  judgeManifest(manifest: string, used: readonly string[] | undefined): Promise<Finding[]>;
  end(): void;
}

/**
 * Starts the threads that analyse: always at least one, for its stack, and at once, so that it gets ready meanwhile.
 * @param entry the built command, which a thread runs as well
 */
export function startThreads(entry: URL): Threads {
  const workers: Thread[] = [start(entry)];
  return {
    async judge(job, count, done) {
      const wanted = count ?? Math.max(1, Math.min(mostThreads, availableParallelism(), Math.floor(job.files.length / filesPerThread)));
      const size = Math.max(1, Math.ceil(job.files.length / wanted));
      const parts = Array.from({ length: wanted }, (_, i) => job.files.slice(i * size, (i + 1) * size)).filter((files) => files.length > 0);
      const answers = parts.map((files, i) => (workers[i] ??= start(entry)).ask({ ask: 'files', job: { ...job, files } }, done));
      const judged = (await Promise.all(answers)) as Judged[];
      return { outcomes: judged.flatMap(({ outcomes }) => outcomes), notes: [...new Set(judged.flatMap(({ notes }) => notes))].sort() };
    },
    judgeManifest: (manifest, used) => (workers[0] as Thread).ask({ ask: 'manifest', manifest, used }, () => {}) as Promise<Finding[]>,
    end() { for (const { stop } of workers) stop(); },
  };
}

interface Thread {
  ask(question: Question, done: (files: number) => void): Promise<unknown>;
  stop(): void;
}

function start(entry: URL): Thread {
  const worker = new Worker(entry, { resourceLimits: { stackSizeMb } });
  let failure: Error | undefined;
  let waiting: { resolve(answer: unknown): void; reject(error: Error): void; done(files: number): void } | undefined;
  const fail = (error: Error): void => {
    failure ??= error;
    waiting?.reject(failure);
  };
  worker.on('message', ({ done, answer }: { done: number; answer?: unknown }) => {
    waiting?.done(done);
    if (answer !== undefined) waiting?.resolve(answer);
  });
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`A thread ended early (exit ${code}).`)));
  return {
    ask: (question, done) => new Promise((resolve, reject) => {
      if (failure) return reject(failure);
      waiting = { resolve, reject, done };
      worker.postMessage(question);
    }),
    stop: () => void worker.terminate(),
  };
}
