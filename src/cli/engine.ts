import { readFileSync } from 'node:fs';
import path from 'node:path';
import { workerData } from 'node:worker_threads';
import type { PackageModel } from '../catalogue/types.ts';
import { engineFor, type Engine } from '../engine.ts';
import { engineOf } from '../host.ts';
import { visible } from '../report/visible.ts';
import { modelsIn, SettingsError } from '../settings.ts';
import { causeOf, Misuse } from './misuse.ts';

/** What a thread is started with. */
export interface Given {
  readonly models: readonly PackageModel[];
}

let engine: Engine | undefined;

/** The engine of this thread, with the models that the run was given. */
export function engineOfRun(): Engine {
  const { models = [] } = (workerData ?? {}) as Partial<Given>;
  return (engine ??= engineFor({ still: true, ...(models.length > 0 && { models }) }));
}

/**
 * The models of a `--models` file: a JSON list, as `settings.egress.models` takes it.
 * @throws {Misuse} naming what cannot be read, or the row that is wrong
 */
export function modelsOf(file: string | undefined): readonly PackageModel[] {
  if (file === undefined) return [];
  const wrong = (why: string): Misuse => new Misuse(`--models ${visible(file, 200)}: ${visible(why)}`);
  let text: string;
  try { text = readFileSync(path.resolve(file), 'utf8'); } catch (error) { throw wrong(`${causeOf(error)}.`); }
  let given: unknown;
  try { given = JSON.parse(text); } catch (error) { throw wrong(`it is no JSON: ${(error as Error).message}.`); }
  try {
    const models = modelsIn(given, 'the file');
    engineOf({ models });
    return models;
  } catch (error) {
    if (error instanceof SettingsError) throw wrong(error.message);
    throw error;
  }
}
