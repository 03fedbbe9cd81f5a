import { availableParallelism } from 'node:os';
import { isMainThread, MessageChannel, receiveMessageOnPort, Worker as Thread } from 'node:worker_threads';
import { doneWith, mayLieAhead, type Answer, type Start } from './answers.ts';
import { newAhead, type Ahead, type Order, type Worker } from './run.ts';

/** Beside the built plugin. From its sources nothing is started: a thread cannot load them. */
const entry = import.meta.url.endsWith('.js') ? new URL('./ahead.js', import.meta.url) : undefined;

/** Of the processors that a host with threads of its own (`--concurrency`) leaves, none is left. */
function start({ settings, asked, root, place }: Order): Worker | undefined {
  if (entry === undefined || !isMainThread || availableParallelism() < 2) return undefined;
  const { port1: port, port2 } = new MessageChannel();
  const pace = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  pace[mayLieAhead] = many;
  let isAtWork = true;
  let thread: Thread;
  try {
    // What the host was started with (loaders, inspectors) is no business of this thread.
    thread = new Thread(entry, { workerData: { port: port2, pace, settings, asked, root, place } satisfies Start, transferList: [port2], execArgv: [], stdout: false });
  } catch {
    // Threads may be forbidden (`--permission`), and a user's own rows may hold what cannot be handed over.
    return undefined;
  }
  const over = (): void => { isAtWork = false; };
  // A thread that fails leaves its work to the host's, which says what is wrong.
  thread.on('error', over);
  thread.on('exit', over);
  thread.unref();
  return {
    get isAtWork() { return isAtWork; },
    take() {
      const answers: Answer[] = [];
      for (let got = receiveMessageOnPort(port); got; got = receiveMessageOnPort(port)) {
        const message = got.message as readonly Answer[] | undefined;
        if (message === undefined) over(); else answers.push(...message);
      }
      return answers;
    },
    pace(done, ahead) {
      Atomics.store(pace, doneWith, done);
      Atomics.store(pace, mayLieAhead, ahead);
    },
    move: (to) => port.postMessage(to),
    end() {
      over();
      port.close();
      void thread.terminate();
    },
  };
}

/** Answers that may lie ahead before anything is known of the run's pace. */
const many = 1000;

export const ahead: Ahead = newAhead({ start, now: () => Date.now() });
