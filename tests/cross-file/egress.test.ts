import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import clients from './clients.cases.ts';
import configuration from './configuration.cases.ts';
import knownGaps from './known-gaps.ts';
import modules from './modules.cases.ts';
import { recordsOf, type Records } from './records.ts';
import wrappers from './wrappers.cases.ts';

const scenarios = path.join(import.meta.dirname, '../../fixtures/cross-file');
const groups: Readonly<Record<string, Records>> = { modules, wrappers, clients, configuration };
const all = Object.values(groups).flatMap(Object.keys);

describe.each(Object.entries(groups))('%s: the records of each scenario', (_, cases) => {
  for (const [scenario, records] of Object.entries(cases)) {
    const gap = (knownGaps as Readonly<Record<string, string>>)[scenario];
    const test = (): void => { expect(recordsOf(path.join(scenarios, scenario))).toEqual(records); };
    if (gap === undefined) it(scenario, test); else it.fails(`${scenario} (${gap})`, test);
  }
});

describe('the corpus', () => {
  it('expects something of each scenario, once', () => {
    expect(readdirSync(scenarios, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort()).toEqual([...all].sort());
  });

  it('names known gaps that are there', () => {
    expect(Object.keys(knownGaps).filter((name) => !all.includes(name))).toEqual([]);
  });
});
