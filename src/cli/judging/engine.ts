import { workerData } from 'node:worker_threads';
import { engineFor, type Engine } from '../../engine.ts';
import type { Given } from './models.ts';

let engine: Engine | undefined;

/** The engine of this thread, with the models that the run was given. */
export function engineOfRun(): Engine {
  const { models = [] } = (workerData ?? {}) as Partial<Given>;
  return (engine ??= engineFor({ still: true, ...(models.length > 0 && { models }) }));
}
