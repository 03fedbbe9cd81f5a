import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataCategories } from '../../src/catalogue/fideslang.ts';
import hosts from '../../src/catalogue/hosts.ts';
import paths from '../../src/catalogue/paths.ts';
import personalData from '../../src/catalogue/personal-data.ts';
import revealingCommands from '../../src/catalogue/revealing-commands.ts';
import secrets from '../../src/catalogue/secrets.ts';
import type { HostFamily, PackageModel } from '../../src/catalogue/types.ts';
import { compileCatalogue } from '../../src/matching/index.ts';

const catalogue = new URL('../../src/catalogue/', import.meta.url);

async function load(folder: string): Promise<{ file: string; model: PackageModel }[]> {
  const files = readdirSync(new URL(folder, catalogue)).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
  return Promise.all(files.map(async (file) => ({ file: folder + file, model: ((await import(new URL(folder + file, catalogue).href)) as { default: PackageModel }).default })));
}

const sources = await load('sources/');
const sanitisers = await load('sanitisers/');

function isCategory(key: string): boolean {
  return key.startsWith('x.') || Object.hasOwn(dataCategories, key);
}

/** A broader key takes the narrower ones with it. */
const named = (key: string): boolean => key === '*' || isCategory(key);

describe('categories of the catalogue', () => {
  it.each([
    ['personal data', personalData.map((model) => model.category)],
    ['paths', paths.map((family) => family.category)],
    ['secrets', [...secrets.names, ...secrets.words].map((row) => row.category)],
    ['revealing commands', revealingCommands.map((row) => row.category)],
    ['sources', sources.flatMap(({ model }) => (model.sources ?? []).map((row) => row.category))],
  ])('%s are keys of fideslang', (_, keys) => {
    expect(keys.filter((key) => !isCategory(key))).toEqual([]);
  });

  it('sanitisers remove keys of fideslang', () => {
    expect(sanitisers.flatMap(({ model }) => (model.sanitisers ?? []).flatMap((row) => row.removes)).filter((key) => !named(key))).toEqual([]);
  });
});

describe('source and sanitiser rows', () => {
  it('compile, and are JSON', () => {
    const models = [...sources, ...sanitisers].map(({ model }) => model);
    expect(() => compileCatalogue({ models: [], checked: models, elements: [], commands: [], vendors: [] })).not.toThrow();
    expect(JSON.parse(JSON.stringify(models))).toEqual(models);
  });

  it.each([...sources, ...sanitisers])('$file names its documentation, and no row twice', ({ model }) => {
    expect(new URL(model.docs).protocol).toBe('https:');
    const rows = [...(model.sources ?? []).map((row) => `${row.path} ${row.when?.family ?? ''}`), ...(model.sanitisers ?? []).map((row) => row.path)];
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('name path families that exist', () => {
    const families = new Set<string>(paths.map((family) => family.family));
    const asked = sources.flatMap(({ model }) => (model.sources ?? []).flatMap((row) => (row.when === undefined ? [] : [row.when.family])));
    expect(asked.filter((family) => !families.has(family))).toEqual([]);
    expect([...families].filter((family) => !asked.includes(family))).toEqual([]);
  });

  it('give a path family the category it has in paths', () => {
    for (const { model } of sources) {
      for (const row of model.sources ?? []) {
        const family = paths.find((candidate) => candidate.family === row.when?.family);
        if (family !== undefined) expect([row.path, row.category, row.label]).toEqual([row.path, family.category, family.label]);
      }
    }
  });
});

describe('host families', () => {
  const families: readonly HostFamily[] = hosts;

  it('list a host once, in lower case and without a scheme', () => {
    const all = families.flatMap((family) => [...family.suffixes, ...(family.exact ?? []), ...Object.keys(family.paths ?? {})]);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((host) => !/^[a-z0-9.:-]+$/.test(host))).toEqual([]);
  });

  it('do not take a whole service for its webhooks', () => {
    const whole = families.filter((family) => !family.family.startsWith('weak-')).flatMap((family) => [...family.suffixes, ...(family.exact ?? [])]);
    for (const host of ['discord.com', 'discordapp.com', 'slack.com', 'hooks.slack.com', 'api.telegram.org', 'github.com', 'raw.githubusercontent.com']) expect(whole).not.toContain(host);
  });

  it('give every family a label of its own and paths that begin at the root', () => {
    expect(new Set(families.map((family) => family.label)).size).toBe(families.length);
    for (const family of families) for (const prefixes of Object.values(family.paths ?? {})) for (const prefix of prefixes) expect(prefix).toMatch(/^\//);
  });
});
