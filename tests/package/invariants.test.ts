import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { rows } from '../../src/catalogue/index.ts';
import hostFamilies from '../../src/catalogue/hosts.ts';
import { engineFor } from '../../src/engine.ts';
import { parseModule } from '../../src/project/parse.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const filesIn = (folder: string): string[] => readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file.split(path.sep).join('/')}`);
const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const fixtures = filesIn('fixtures').filter((file) => /\.[cm]?[jt]sx?$/.test(file)).sort();

/** Everything in a value that JSON would lose or change, by its path. */
function lostInJson(value: unknown, at = ''): string[] {
  if (value === null || ['string', 'boolean', 'undefined'].includes(typeof value)) return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [at];
  if (typeof value !== 'object') return [`${at}: ${typeof value}`];
  const proto: unknown = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== Array.prototype && proto !== null) return [`${at}: ${value.constructor.name}`];
  return Object.entries(value).flatMap(([key, child]) => lostInJson(child, `${at}.${key}`));
}

describe('invariant 1: a result is a function of texts, files, configuration and manifest', () => {
  const analyse = (files: readonly string[]): Record<string, string> => Object.fromEntries(
    files.map((file) => [file, JSON.stringify(engineFor().analyse(path.join(root, file), textOf(file), root)?.analysis ?? null)]),
  );

  it('is the same in any order', () => {
    const some = fixtures.filter((_, i) => i % 3 === 0);
    expect(analyse([...some].reverse())).toEqual(analyse(some));
  });
});

describe('invariant 2: cached facts hold no syntax tree, no host, no resolved path', () => {
  it('has fixtures to look at', () => {
    expect(fixtures.length).toBeGreaterThan(100);
  });

  it('survives JSON unchanged', () => {
    for (const file of fixtures) {
      const { facts } = parseModule(path.join(root, file), textOf(file));
      if (!facts) continue;
      expect(lostInJson(facts), file).toEqual([]);
      expect(JSON.parse(JSON.stringify(facts)), file).toEqual(facts);
    }
  });

  it('is the same wherever the file lies', () => {
    for (const file of fixtures) {
      const here = parseModule(path.join(root, file), textOf(file));
      const elsewhere = parseModule(path.join('/elsewhere', file), textOf(file));
      expect(JSON.stringify(elsewhere), file).toBe(JSON.stringify(here));
      expect(JSON.stringify(here.facts ?? null).includes(root), file).toBe(false);
    }
  });
});

describe('invariant 3: the catalogue holds no functions, rules hold no API names and no hosts', () => {
  it('is data', () => {
    expect(lostInJson({ rows, hostFamilies })).toEqual([]);
    expect(rows.packages.length).toBeGreaterThan(100);
  });

  const rules = filesIn('rules').filter((file) => file.endsWith('.ts') && file !== 'rules/index.ts');
  const packages = new Set(rows.packages.flatMap((model) => model.package));
  const hosts = new Set([...rows.vendors.flatMap((vendor) => vendor.hosts ?? []), ...hostFamilies.flatMap((family) => family.suffixes)]);

  it.each(rules)('%s', (file) => {
    const texts = [...textOf(file).matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g)].map((m) => m[1] ?? m[2] ?? m[3] ?? '');
    expect(texts.filter((text) => packages.has(text) && text !== 'global')).toEqual([]);
    expect(texts.filter((text) => hosts.has(text) || /https?:\/\/[\w-]+\.\w/.test(text))).toEqual([]);
  });
});

describe('invariant 4: nothing opens a connection or executes what it reads', () => {
  // The walls forbid the modules (tests/package/walls.test.ts); what needs no import is looked for here.
  it.each(['src', 'rules'].flatMap(filesIn).filter((file) => file.endsWith('.ts') && !file.startsWith('src/catalogue/')))('%s', (file) => {
    const found = engineFor().analyse(path.join(root, file), textOf(file), root);
    expect(found?.problem).toBeUndefined();
    expect(found?.analysis?.egress.map((e) => `${e.line} ${e.api}`) ?? []).toEqual([]);
    expect(textOf(file)).not.toMatch(/\beval\(|new Function\(/);
  });
});

describe('invariant 5: a file that mentions nothing is never parsed', () => {
  it('gives nothing back, even where it could not be parsed', () => {
    const { project } = engineFor();
    const before = project.counts.parses;
    expect(engineFor().analyse(path.join(root, 'src/quiet.ts'), 'const a = {{{ this is no module', root)).toBeUndefined();
    expect(project.counts.parses).toBe(before);
  });
});
