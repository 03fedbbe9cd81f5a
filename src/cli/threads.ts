import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { judgeAll, tooDeep, type Job, type Outcome } from './judge.ts';

/** Below this many files, a thread costs more to start than it saves. */
const filesPerThread = 1000;
const mostThreads = 4;

export function threadsFor(files: number): number {
  return Math.max(1, Math.min(mostThreads, availableParallelism(), Math.floor(files / filesPerThread)));
}

/**
 * Judges the files of a job on some threads. The outcomes stand in the order of the files and are the same with any
 * number of threads.
 * @param entry the built command, which a thread starts as well
 */
export async function judgeOn(threads: number, job: Job, entry: URL, done: (files: number) => void): Promise<Outcome[]> {
  if (threads <= 1) return judgeAll(job, () => done(1));
  const size = Math.ceil(job.files.length / threads);
  const parts = Array.from({ length: threads }, (_, i) => job.files.slice(i * size, (i + 1) * size)).filter((files) => files.length > 0);
  const outcomes = (await Promise.all(parts.map((files) => inThread({ ...job, files }, entry, done)))).flat();
  // A thread's stack is smaller than the main one: what did not fit there may fit here, and then counts.
  return outcomes.map((outcome, i) => (outcome.errors.some(({ message }) => message === tooDeep) ? (judgeAll({ ...job, files: [job.files[i] as string] })[0] as Outcome) : outcome));
}

function inThread(job: Job, entry: URL, done: (files: number) => void): Promise<Outcome[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(entry, { workerData: job, resourceLimits: { stackSizeMb: 1 } });
    worker.on('message', (message: number | Outcome[]) => (typeof message === 'number' ? done(message) : resolve(message)));
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`A thread ended early (exit ${code}).`)));
  });
}
