import { Worker } from 'node:worker_threads';
import type { Given } from './models.ts';

/**
 * What project/nesting lets through fits into a usual stack; what walks the trees and the facts of a run has room to spare in this one. It is reserved, not used.
 */
const stackSizeMb = 64;

/** A thread that analyses. It answers one question at a time. */
export interface Thread {
  /** @param done is told how many files more are done */
  ask(question: unknown, done: (files: number) => void, transferred?: readonly ArrayBuffer[]): Promise<unknown>;
  stop(): void;
}

/** @param entry the built command, which a thread runs as well */
export function startThread(entry: URL, given: Given): Thread {
  return threadOf(workerOf(entry, given));
}

function workerOf(entry: URL, given: Given): Worker {
  return new Worker(entry, { resourceLimits: { stackSizeMb }, workerData: given });
}

let ahead: { readonly worker: Worker; readonly thread: Thread } | undefined;

/** Starts a thread before the command that is to use it is loaded: both take their time. It keeps no process alive. */
export function startAhead(entry: URL): void {
  const worker = workerOf(entry, { models: [] });
  ahead = { worker, thread: threadOf(worker) };
  worker.unref();
}

/** The thread that was started ahead, to whoever asks first. */
export function takeAhead(): Thread | undefined {
  const taken = ahead;
  ahead = undefined;
  taken?.worker.ref();
  return taken?.thread;
}

function threadOf(worker: Worker): Thread {
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
    ask: (question, done, transferred = []) => new Promise((resolve, reject) => {
      if (failure) return reject(failure);
      waiting = { resolve, reject, done };
      worker.postMessage(question, transferred);
    }),
    stop: () => void worker.terminate(),
  };
}
