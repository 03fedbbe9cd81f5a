import path from 'node:path';
import type { PackageModel } from './catalogue/types.ts';
import type { EngineOptions } from './engine.ts';

/** `settings.egress` as read. */
export interface Settings {
  /** Absolute path of the manifest; undefined: the nearest one above the linted file. */
  readonly manifest: string | undefined;
  /** Absolute path of the folder that reported paths are relative to; undefined: worked out for each file. */
  readonly root: string | undefined;
  readonly engine: EngineOptions;
}

/** A wrong setting. It stops the run and names its key. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const none: Settings = { manifest: undefined, root: undefined, engine: {} };
const read = new WeakMap<object, Settings>();

/**
 * Reads `settings.egress`, once for each settings object of the host.
 * @throws {SettingsError} naming the key that is wrong
 */
export function settingsOf(settings: Readonly<Record<string, unknown>> | undefined): Settings {
  const given = settings?.['egress'];
  if (settings === undefined || given === undefined) return none;
  let out = read.get(settings);
  if (!out) read.set(settings, (out = decode(given)));
  return out;
}

type Reader = (value: unknown, key: string) => unknown;

/** `digest` is for the host alone: it makes the host's cache key follow the files that the digest was made of. */
const readers: Readonly<Record<string, Reader>> = { manifest: absolute, digest: text, models: modelsIn, maxHops: hops, follow: names, root: absolute };

function decode(given: unknown): Settings {
  if (!isRecord(given)) throw new SettingsError('settings.egress must be an object.');
  const values: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(given)) {
    const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (!reader) throw new SettingsError(`settings.egress.${key} is not known. Known keys: ${Object.keys(readers).join(', ')}.`);
    if (value !== undefined) values[key] = reader(value, `settings.egress.${key}`);
  }
  const { manifest, root, digest: _, ...engine } = values;
  return { manifest: manifest as string | undefined, root: root as string | undefined, engine };
}

function absolute(value: unknown, key: string): string {
  if (typeof value !== 'string' || !path.isAbsolute(value)) throw new SettingsError(`${key} must be an absolute path.`);
  return value;
}

function text(value: unknown, key: string): string {
  if (typeof value !== 'string') throw new SettingsError(`${key} must be a string.`);
  return value;
}

function hops(value: unknown, key: string): number {
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > 16) throw new SettingsError(`${key} must be a whole number from 0 to 16.`);
  return value as number;
}

function names(value: unknown, key: string): readonly string[] {
  if (!Array.isArray(value) || !value.every((name) => typeof name === 'string' && name !== '')) throw new SettingsError(`${key} must be a list of package names.`);
  return value;
}

/** Only the outline is checked here; what stands in a row is checked, and named, where rows are compiled. */
export function modelsIn(value: unknown, key: string): readonly PackageModel[] {
  if (!Array.isArray(value)) throw new SettingsError(`${key} must be a list of models.`);
  value.forEach((model: unknown, index) => {
    if (!isRecord(model)) throw new SettingsError(`${key}[${index}] must be an object.`);
    const { package: name } = model;
    const named = Array.isArray(name) ? name.length > 0 && name.every((n) => typeof n === 'string' && n !== '') : typeof name === 'string' && name !== '';
    if (!named) throw new SettingsError(`${key}[${index}].package must be a package name or a list of them.`);
    for (const list of ['types', 'calls', 'passes', 'configured', 'loads', 'sources', 'sanitisers']) {
      if (model[list] !== undefined && (!Array.isArray(model[list]) || !model[list].every(isRecord))) throw new SettingsError(`${key}[${index}].${list} must be a list of rows.`);
    }
  });
  return value as readonly PackageModel[];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
