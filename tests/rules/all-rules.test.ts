import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import list from '../../rules/index.ts';
import plugin from '../../src/index.ts';

const folder = path.join(import.meta.dirname, '../../rules');

describe('the rules', () => {
  it('are those of the folder', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts').map((file) => file.slice(0, -'.ts'.length));
    expect(list.map((rule) => rule.name).sort()).toEqual(files.sort());
    expect(Object.keys(plugin.rules).sort()).toEqual(files.sort());
  });

  it('are all in a preset of their kind', () => {
    const names = (config: readonly { rules?: object }[]): string[] => config.flatMap(({ rules = {} }) => Object.keys(rules)).sort();
    const of = (reads: string): string[] => list.filter((rule) => rule.reads === reads).map((rule) => `egress/${rule.name}`).sort();
    expect(names(plugin.configs.strict)).toEqual(of('code'));
    expect(names(plugin.configs.manifest)).toEqual(of('manifest'));
    expect(of('code')).toEqual(expect.arrayContaining(names(plugin.configs.recommended)));
    expect(plugin.configs.recommended.map(({ name }) => name)).toEqual(['egress/recommended']);
  });
});

describe.each(list.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  const { docs, messages, schema } = rule.meta;

  it('has a page that its address names', () => {
    expect(path.normalize(fileURLToPath(docs.url))).toBe(path.join(folder, `${name}.md`));
    expect(existsSync(fileURLToPath(docs.url))).toBe(true);
  });

  it('says what it is for', () => {
    expect(docs.description).toMatch(/^(?:disallow|require|enforce) .*[^.]$/);
    expect(docs.principles.length).toBeGreaterThan(0);
    for (const principle of docs.principles) expect(principle).toMatch(/^P[1-8]$/);
    for (const cwe of docs.cwe ?? []) expect(cwe).toBeGreaterThan(0);
  });

  it.each(Object.entries(messages).filter(([, message]) => message !== '{{message}}'))('has the message "%s" of at most two sentences, each with a full stop', (_, message) => {
    expect(message).toMatch(/\.$/);
    expect(message.match(/\.(?= |$)/g)?.length).toBeLessThanOrEqual(2);
  });

  it('describes its options', () => {
    const properties = (schema as readonly { properties: Record<string, { description?: string }> }[])[0]?.properties ?? {};
    for (const option of Object.values(properties)) expect(option.description).toMatch(/^\S.*\.$/);
    const [defaults = {}] = (rule.meta.defaultOptions ?? []) as readonly object[];
    expect(Object.keys(defaults)).toEqual(Object.keys(properties));
  });
});
