import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataCategories, dataUses } from '../../src/catalogue/fideslang.ts';
import { jurisdictions } from '../../src/manifest/countries.ts';
import { parseManifest } from '../../src/manifest/load.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
interface Described { description?: string; $ref?: string; properties?: Record<string, Described>; definitions?: Record<string, Described>; items?: Described; enum?: string[]; anyOf?: Described[] }

const schema = JSON.parse(readFileSync(new URL('../../schema/egress.schema.json', import.meta.url), 'utf8')) as Described & { definitions: Record<string, Described> };
const bySchema = new Ajv({ allErrors: true }).compile(schema);

/** What a schema cannot say, or not in full: rules across places, and the grammar of patterns. */
const beyondSchema = new Set(['match', 'unbounded', 'unknown-needs-only', 'glob', 'duplicate-id', 'dangling-id']);

/** `good` and `wrong` bind the schema; `beyond` leaves it free. */
function byReader(value: Json): 'good' | 'wrong' | 'beyond' {
  const { problems } = parseManifest(JSON.stringify(value));
  if (problems.length === 0) return 'good';
  return problems.every(({ code, message }) => beyondSchema.has(code) || message.includes('is not in the taxonomy of this manifest')) ? 'beyond' : 'wrong';
}

function agree(value: Json): void {
  const verdict = byReader(value);
  if (verdict !== 'beyond') expect.soft(bySchema(value), JSON.stringify(value)).toBe(verdict === 'good');
}

const sample: Json = {
  $schema: './egress.schema.json',
  version: 1,
  security: { contact: 'SECURITY.md' },
  jurisdictions: ['EG', 'EU', 'EEA'],
  endpoints: [
    { id: 'a', match: ['https://a.example.com', 'env:API_URL'], reason: 'r' },
    {
      id: 'b', match: ['*'], unbounded: true, reason: 'r', use: 'analytics.reporting', data: ['user.device', 'x.tier'], provider: 'Example, Inc.', jurisdiction: ['DE'], telemetry: true,
      consent: { basis: 'opt-out', gate: ['isOn'] }, only: ['src/**'], review: 'approved', owner: '@team', expires: '2027-06-30',
    },
  ],
  listen: [{ match: '127.0.0.1:9229', reason: 'r', only: ['tools/**'] }],
  collect: [{ match: 'clipboard', reason: 'r', use: 'essential.service', only: ['src/paste.ts'] }],
  run: [{ command: 'git', reason: 'r', only: ['scripts/**'] }],
  dependencies: { '@example/node': { endpoints: ['a'] } },
  dev: ['http://localhost:*'],
  taxonomy: { 'x.tier': 'Tier' },
};

const replacements: readonly Json[] = [null, 0, 1, true, false, '', ' ', 'zzz', 'X', 'user.device', 'analytics', 'x.tier', 'de', '2027-06-30', '30.6.2027', 'pending', '*:80', [], {}, ['zzz'], [null], ['DE'], { endpoints: [] }, { contact: 'c' }, { 'x.a': 'A' }];

function paths(value: Json, path: (string | number)[] = []): (string | number)[][] {
  const inner = Array.isArray(value) ? value.map((item, index) => [index, item] as const) : typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([key, item]) => paths(item, [...path, key]))];
}

const isObject = (value: Json): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
const at = (value: Json, path: readonly (string | number)[]): Json => path.reduce<Json>((inner, key) => (inner as Record<string | number, Json>)[key] as Json, value);
const absent = Symbol('absent');

function changed(value: Json, path: readonly (string | number)[], to: Json | typeof absent): Json {
  const [key, ...rest] = path;
  if (key === undefined) return to === absent ? null : to;
  const copy = structuredClone(value) as Record<string | number, Json>;
  if (rest.length > 0) copy[key] = changed(copy[key] as Json, rest, to);
  else if (to !== absent) copy[key] = to;
  else if (Array.isArray(copy)) copy.splice(key as number, 1);
  else delete copy[key];
  return copy as Json;
}

describe('the published schema and the reader agree', () => {
  it('on a good manifest', () => {
    expect(byReader(sample)).toBe('good');
    expect(bySchema(sample)).toBe(true);
  });

  it('on every place taken away, replaced or added to', () => {
    const cases = paths(sample).flatMap((path) => [
      changed(sample, path, absent),
      ...(isObject(at(sample, path)) ? [changed(sample, [...path, 'extra'], 'x'), changed(sample, [...path, 'toString'], {})] : []),
      ...replacements.map((value) => changed(sample, path, value)),
    ]);
    expect(cases.length).toBeGreaterThan(1500);
    for (const value of cases) agree(value);
    expect(cases.filter((value) => byReader(value) === 'good').length).toBeGreaterThan(100);
    expect(cases.filter((value) => byReader(value) === 'wrong').length).toBeGreaterThan(1000);
  });

  it('on anything put anywhere', () => {
    const places = paths(sample);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...places), fc.oneof(fc.constantFrom(...replacements), fc.jsonValue() as fc.Arbitrary<Json>), (one, other, value) => {
        const first = changed(sample, one, value);
        const both = paths(first).some((path) => path.join() === other.join()) ? changed(first, other, absent) : first;
        agree(both);
      }),
      { numRuns: 500 },
    );
  });

  it('on the words of Fideslang and the codes of countries', () => {
    const { category, use, country } = schema.definitions;
    expect(category?.anyOf?.[0]?.enum).toEqual(Object.keys(dataCategories));
    expect(use?.anyOf?.[0]?.enum).toEqual(Object.keys(dataUses));
    expect(country?.enum).toEqual([...jurisdictions]);
    expect([Object.keys(dataCategories).length, Object.keys(dataUses).length, jurisdictions.size]).toEqual([85, 54, 251]);
  });

  it('and the schema describes every key for completion and hover', () => {
    const described = (node: Described): boolean => node.description !== undefined || (node.$ref !== undefined && schema.definitions[node.$ref.replace('#/definitions/', '')]?.description !== undefined);
    const visit = (node: Described, path: string): void => {
      for (const [key, property] of Object.entries(node.properties ?? {})) {
        if (key !== '$schema') expect.soft(described(property), `${path}.${key}`).toBe(true);
        visit(property, `${path}.${key}`);
      }
      if (node.items !== undefined) visit(node.items, path);
      for (const [key, definition] of Object.entries(node.definitions ?? {})) visit(definition, key);
    };
    visit(schema, '');
  });
});
