import { parentPort, workerData } from 'node:worker_threads';
import { judgeAll, type Job } from './judge.ts';

/** Progress is told this often at most. */
const everyFiles = 50;

let pending = 0;
const outcomes = judgeAll(workerData as Job, () => {
  pending++;
  if (pending < everyFiles) return;
  parentPort?.postMessage(pending);
  pending = 0;
});
parentPort?.postMessage(outcomes);
