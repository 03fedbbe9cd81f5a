import { availableParallelism } from 'node:os';
import type { Finding } from '../../findings.ts';
import type { Given } from './models.ts';
import type { Asked } from '../commands/explain.ts';
import type { Imports, Job, Judged, Outcome } from './judge.ts';
import type { ManifestTexts } from './manifests.ts';
import { newPortions, portionsIn, transferable } from './portions.ts';
import type { Content } from './source.ts';
import { startThread, takeAhead, type Thread } from './thread.ts';

export type Question =
  | { readonly ask: 'heed'; readonly texts: ManifestTexts }
  | { readonly ask: 'imports'; readonly files: readonly string[]; readonly root: string }
  | { readonly ask: 'files'; readonly job: Job; readonly contents: readonly Content[] }
  | { readonly ask: 'explain'; readonly asked: Asked; readonly outcome: Outcome }
  | { readonly ask: 'manifest'; readonly manifest: string; readonly used: readonly string[] | undefined };

/** Another thread is started where what is left would take longer than this, in milliseconds: it loads the catalogue and reads shared files anew. */
const worthAnother = 4000;
/** What is left is told from what is done not before so many milliseconds: the first files are judged by code that has not run before, and cost many times what later ones do. */
const warmedUp = 1000;
const mostThreads = 4;

export interface Threads {
  /** Hands over the manifests that all that follows is held against. */
  heed(texts: ManifestTexts): void;
  /** Judges the files of a job; the outcomes stand in their order and are the same with any number of threads. */
  judge(job: Job, count: number | undefined, done: (files: number) => void): Promise<Judged>;
  /** What files import, in their order. */
  imports(files: readonly string[], root: string): Promise<readonly Imports[]>;
  judgeManifest(manifest: string, used: readonly string[] | undefined): Promise<Finding[]>;
  explain(asked: Asked, outcome: Outcome): Promise<readonly string[]>;
  end(): void;
}

/**
 * Starts the threads that analyse: always at least one, for its stack, and at once, so that it gets ready meanwhile.
 * @param entry the built command, which a thread runs as well
 * @param given what each thread is started with
 */
export function startThreads(entry: URL, given: Given = { models: [] }): Threads {
  // One that was started ahead knows no models but the catalogue's.
  const workers: Thread[] = [(given.models.length === 0 ? takeAhead() : undefined) ?? startThread(entry, given)];
  let texts: ManifestTexts = new Map();
  const heeding = new WeakMap<Thread, ManifestTexts>();
  const ready = async (thread: number): Promise<Thread> => {
    const worker = (workers[thread] ??= startThread(entry, given));
    if (heeding.get(worker) !== texts) await worker.ask({ ask: 'heed', texts } satisfies Question, () => {});
    heeding.set(worker, texts);
    return worker;
  };
  return {
    heed(manifests) { texts = manifests; },
    async judge(job, count, done) {
      const most = Math.min(count ?? Math.min(mostThreads, availableParallelism()), Math.max(1, portionsIn(job.files.length)));
      const answers: Judged[] = [];
      const started = performance.now();
      const portions = newPortions(job.files);
      let finished = 0;
      const running: Promise<void>[] = [];
      const more = (): void => {
        const { left } = portions;
        if (left > 0 && running.length < most && (count !== undefined || isWorthAnother(performance.now() - started, finished, left))) { running.push(serve(running.length)); more(); }
      };
      const serve = async (thread: number): Promise<void> => {
        const getting = ready(thread);
        const last = thread % 2 === 1;
        let portion = portions.next(last);
        const worker = await getting;
        while (portion) {
          const { at, files, contents } = portion;
          const answer = worker.ask({ ask: 'files', job: { ...job, files }, contents }, done, transferable(contents));
          // Read while the thread is at work.
          portion = portions.next(last);
          answers[at] = (await answer) as Judged;
          finished += files.length;
          more();
        }
      };
      running.push(serve(0));
      more();
      // Threads that are started meanwhile are waited for as well.
      for (let i = 0; i < running.length; i++) await running[i];
      const judged = answers.filter((answer) => answer !== undefined);
      return { outcomes: judged.flatMap(({ outcomes }) => outcomes), notes: [...new Set(judged.flatMap(({ notes }) => notes))].sort() };
    },
    imports: async (files, root) => (await (await ready(0)).ask({ ask: 'imports', files, root }, () => {})) as Imports[],
    judgeManifest: async (manifest, used) => (await (await ready(0)).ask({ ask: 'manifest', manifest, used }, () => {})) as Finding[],
    explain: async (asked, outcome) => (await (await ready(0)).ask({ ask: 'explain', asked, outcome }, () => {})) as string[],
    end() { for (const { stop } of workers) stop(); },
  };
}

function isWorthAnother(taken: number, finished: number, left: number): boolean {
  return finished > 0 && taken > warmedUp && (taken / finished) * left > worthAnother;
}
