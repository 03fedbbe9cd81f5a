import { parentPort } from 'node:worker_threads';
import { engineOfRun } from './engine.ts';
import { explain } from '../commands/explain.ts';
import { configNotes, importsOf, judgeAll, type Judged } from './judge.ts';
import { judgeManifest } from './judge-manifest.ts';
import type { ManifestTexts } from './manifests.ts';
import type { Question } from './threads.ts';

/** Progress is told this often at most. */
const everyFiles = 50;

// The catalogue is compiled while the main thread still looks for files.
engineOfRun();

let texts: ManifestTexts = new Map();

parentPort?.on('message', (question: Question) => {
  const say = (done: number, answer?: unknown): void => parentPort?.postMessage({ done, answer });
  if (question.ask === 'heed') { texts = question.texts; return say(0, null); }
  if (question.ask === 'manifest') return say(0, judgeManifest(question.manifest, texts.get(question.manifest) ?? '', question.used));
  if (question.ask === 'explain') return say(0, explain(question.asked, texts, question.outcome));
  if (question.ask === 'imports') return say(0, importsOf(question.files, question.root));
  let pending = 0;
  const outcomes = judgeAll(question.job, question.contents, texts, () => {
    if (++pending < everyFiles) return;
    say(pending);
    pending = 0;
  });
  say(pending, { outcomes, notes: configNotes(question.job.root) } satisfies Judged);
});
