import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/catalogue/collection.ts';
import { dataCategories, dataUses } from '../../src/catalogue/fideslang.ts';
import { rows } from '../../src/catalogue/index.ts';
import { uses } from '../../src/catalogue/vendor-uses.ts';
import type { CallModel, PackageModel } from '../../src/catalogue/types.ts';
import { engineFor } from '../../src/engine.ts';
import { collectingPaths } from '../../src/matching/collection.ts';
import type { Collected } from '../../src/analysis/types.ts';

const models: PackageModel[] = [...rows.packages, ...rows.vendors.flatMap(({ packages }) => packages)];
const file = path.join(import.meta.dirname, 'collecting.ts');

function collected(text: string): readonly Collected[] {
  return engineFor().analyse(file, text, import.meta.dirname)?.analysis?.collected ?? [];
}

/** The first way to write a path as code: `browser|chrome.a()` is `browser.a()`. */
const first = (steps: string): string => steps.split('.').map((step) => step.split('|')[0]).join('.');

/** Code that calls a path of a package. */
function calling({ package: names, types = [] }: PackageModel, at: string, args: string): string {
  const name = typeof names === 'string' ? names : names[0] as string;
  const isGlobal = name === 'global';
  const from = (chain: string, given: string): string => {
    const isNew = chain.startsWith('new ');
    const steps = first(chain.replace(/^new /, '').replace(/\(.*$/, ''));
    const literal = /\(('[^']*')\)$/.exec(chain)?.[1];
    const callee = isGlobal ? steps : steps === '' ? 'all' : `all.${steps}`;
    return `${isNew ? 'new ' : ''}${callee}(${[literal, given].filter(Boolean).join(', ')})`;
  };
  const [type, rest] = at.includes('#') ? at.split('#') as [string, string] : [undefined, at];
  const made = type === undefined ? undefined : types.find((t) => t.name === type)?.from[0];
  const call = made === undefined ? from(at, args) : `(${from(made, '')}).${first(rest.replace(/\(.*$/, ''))}(${args})`;
  const load = isGlobal ? '' : first(at.replace(/\(.*$/, '')) === '' || at.startsWith('new ()') ? `import all from '${name}';` : `import * as all from '${name}';`;
  return `${load}\n${call};`;
}

describe('what vendors are used for', () => {
  it('is a data use of Fideslang', () => {
    for (const use of Object.values(uses)) expect(dataUses).toHaveProperty([use]);
    for (const { kind } of rows.vendors) expect(uses).toHaveProperty(kind);
  });
});

describe('what is collected', () => {
  it('has kinds whose categories are those of Fideslang, each once', () => {
    for (const { category } of kinds) expect(dataCategories).toHaveProperty([category]);
    expect(new Set(kinds.map(({ kind }) => kind)).size).toBe(kinds.length);
  });

  const calls = models.flatMap((model) => collectingPaths(model).filter((at) => !model.calls?.some((c) => c.path === at && (c.gathers !== undefined || c.masks))).map((at) => [`${typeof model.package === 'string' ? model.package : model.package[0]} ${at}`, model, at] as const));
  it.each(calls)('is found at %s', (_, model, at) => {
    const row = model.calls?.find((c) => c.path === at) ?? model.sources?.find((s) => s.path === at && s.collects);
    expect(collected(calling(model, at, '')).map(({ kind }) => kind)).toEqual([row?.collects]);
  });
});

/** An object in which a value stands at the end of these keys. */
const nested = (keys: readonly string[], value: unknown): string => keys.reduceRight((inner, key) => `{ ${key}: ${inner} }`, JSON.stringify(value));

describe('recorders of sessions', () => {
  const masked = models.flatMap((model) => (model.calls ?? []).flatMap((row) => (row.masks ?? []).map((mask) => [`${typeof model.package === 'string' ? model.package : model.package[0]} ${row.path} ${mask.at}`, model, row, mask] as const)));
  const unmasked = (model: PackageModel, row: CallModel, at: string, value: unknown): (string | undefined)[] => {
    const [index = '0', ...keys] = at.split('.');
    return collected(calling(model, row.path, `${'x, '.repeat(Number(index))}${nested(keys, value)}`)).map((c) => c.unmasked);
  };
  it.each(masked)('%s masks, or does not', (_, model, row, { at, off }) => {
    for (const value of off) expect(unmasked(model, row, at, value)).toEqual([`${at.split('.').slice(1).join('.')}: ${String(value)}`]);
    if (typeof off[0] === 'boolean') expect(unmasked(model, row, at, !off[0])).toEqual([undefined]);
  });
});
