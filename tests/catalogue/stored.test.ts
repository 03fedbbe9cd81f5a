import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { rows } from '../../src/catalogue/index.ts';
import type { PackageModel } from '../../src/catalogue/types.ts';
import { compileCatalogue } from '../../src/matching/index.ts';
import { restore, store } from '../../src/matching/stored.ts';
import { totalsOf } from '../../src/matching/totals.ts';
import { build } from '../cli/command.ts';

const { contents, bodies } = store(rows);
const stored = (): ReturnType<typeof restore> => restore(contents, () => Buffer.from(bodies));
const parts = [
  'package', 'docs', 'sendsBy', 'types', 'calls', 'passes', 'configured', 'loads', 'sources', 'sanitisers', 'relays',
  'id', 'name', 'kind', 'provider', 'country', 'hosts', 'regions', 'scripts', 'globals',
];
/** What is said of a package or a vendor, read. */
const whole = (said: object): object => Object.fromEntries(parts.flatMap((part) => { const value: unknown = Reflect.get(said, part); return value === undefined ? [] : [[part, value]]; }));

describe('the rows as the built package holds them', () => {
  it('are the rows, all of them', () => {
    const { packages, vendors, elements, commands } = stored();
    expect(packages.map(whole)).toEqual(rows.packages);
    expect(vendors.map((vendor) => ({ ...whole(vendor), packages: vendor.packages.map(whole) }))).toEqual(rows.vendors);
    expect({ elements, commands }).toEqual({ elements: rows.elements, commands: rows.commands });
  });

  it('say what all of them say together', () => {
    expect(stored().totals).toEqual({ ...totalsOf(rows) });
  });

  it('are ASCII, as they are read', () => {
    expect(contents + bodies).not.toMatch(/[^\0-\x7f]/);
    expect(JSON.stringify(rows)).toMatch(/[^\0-\x7f]/);
  });

  it('are read one by one', () => {
    const broken = restore(contents, () => Buffer.from('x'.repeat(bodies.length)));
    expect(broken.packages.map((model) => model.package)).toEqual(rows.packages.map((model) => model.package));
    expect(() => broken.packages[0]?.calls).toThrow(SyntaxError);
    expect(() => broken.vendors[0]?.id).toThrow(SyntaxError);
    const { packages, vendors, elements, commands, totals } = broken;
    const catalogue = compileCatalogue({ models: packages, vendors, elements, commands, totals });
    expect(catalogue.has('axios')).toBe(true);
    expect(catalogue.mentions.some(({ name }) => name === 'fetch')).toBe(true);
    expect(() => catalogue.package('axios')).toThrow(SyntaxError);
  });

  describe('built', () => {
    beforeAll(build);

    it('are these', () => {
      const built = (name: string): string => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'latin1');
      expect(built('catalogue.json')).toBe(contents);
      expect(built('catalogue.txt')).toBe(bodies);
    });
  });
});

describe('rows of a user', () => {
  const own: PackageModel = { package: 'global', docs: 'https://example.com/', calls: [{ path: 'beam()', sends: 'http', roles: { url: '0' } }, { path: 'Screen#show=', sends: 'dom', roles: { url: '0' } }] };
  const { packages, vendors, elements, commands, totals } = stored();
  const catalogue = compileCatalogue({ models: packages, checked: [own], vendors, elements, commands, totals });

  it('count with what the others say together', () => {
    expect(catalogue.mentions.map(({ name }) => name)).toEqual(expect.arrayContaining(['beam', 'fetch']));
    expect([...catalogue.written]).toEqual(expect.arrayContaining(['show', ...totalsOf(rows).written]));
  });
});
