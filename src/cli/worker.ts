import { parentPort } from 'node:worker_threads';
import { engineFor } from '../engine.ts';
import { configNotes, judgeAll, type Judged } from './judge.ts';
import { judgeManifest } from './manifests.ts';
import type { Question } from './threads.ts';

/** Progress is told this often at most. */
const everyFiles = 50;

// The catalogue is compiled while the main thread still looks for files.
engineFor({ still: true });

parentPort?.on('message', (question: Question) => {
  const say = (done: number, answer?: unknown): void => parentPort?.postMessage({ done, answer });
  if (question.ask === 'manifest') return say(0, judgeManifest(question.manifest, question.used));
  let pending = 0;
  const outcomes = judgeAll(question.job, () => {
    if (++pending < everyFiles) return;
    say(pending);
    pending = 0;
  });
  say(pending, { outcomes, notes: configNotes(question.job.root) } satisfies Judged);
});
