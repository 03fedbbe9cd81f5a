import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PackageModel } from '../../catalogue/types.ts';
import { visible } from '../../report/visible.ts';
import { causeOf, Misuse } from '../misuse.ts';

/** What a thread is started with. */
export interface Given {
  readonly models: readonly PackageModel[];
}

/**
 * The models of a `--models` file: a JSON list, as `settings.egress.models` takes it.
 * @throws {Misuse} naming what cannot be read, or the row that is wrong
 */
export async function modelsOf(file: string | undefined): Promise<readonly PackageModel[]> {
  if (file === undefined) return [];
  const wrong = (why: string): Misuse => new Misuse(`--models ${visible(file, 200)}: ${visible(why)}`);
  let text: string;
  try { text = readFileSync(path.resolve(file), 'utf8'); } catch (error) { throw wrong(`${causeOf(error)}.`); }
  let given: unknown;
  try { given = JSON.parse(text); } catch (error) { throw wrong(`it is no JSON: ${(error as Error).message}.`); }
  // The catalogue is loaded in the threads; here only where rows are to be held against it.
  const [{ engineOf }, { modelsIn, SettingsError }] = await Promise.all([import('../../host.ts'), import('../../settings.ts')]);
  try {
    const models = modelsIn(given, 'the file');
    engineOf({ models });
    return models;
  } catch (error) {
    if (error instanceof SettingsError) throw wrong(error.message);
    throw error;
  }
}
