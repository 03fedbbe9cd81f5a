import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import json from '@eslint/json';
import { ESLint, type Linter } from 'eslint';
import { defineConfig } from 'eslint/config';
import { ESLint as ESLint9 } from 'eslint-9';
import { defineConfig as defineConfig9 } from 'eslint-9/config';
import { describe, expect, it, onTestFinished } from 'vitest';
import plugin from '../../src/index.ts';
import { builtPlugin, repository, seenBy } from '../support/hosts.ts';
import { projectOf } from '../support/projects.ts';
import { differences } from '../support/want.ts';

describe('the plugin', () => {
  it('says who it is', () => {
    const { name, version } = JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8')) as { name: string; version: string };
    expect(plugin.meta).toEqual({ name, version, namespace: 'egress' });
  });

  it('is what require() gives', () => {
    const code = `const p = require(${JSON.stringify(builtPlugin())}); console.log(p.meta.namespace, typeof p.rules['no-undeclared-egress'].create, p.configs.recommended[0].plugins.egress === p);`;
    // Node 20 warns that require() of a module is new.
    expect(execFileSync(process.execPath, ['--no-warnings', '-e', code], { encoding: 'utf8' })).toBe('egress function true\n');
    expect(createRequire(import.meta.url)).toBeTypeOf('function');
  });

  it('has types that name nothing but ESLint', () => {
    const types = readFileSync(builtPlugin().replace(/\.js$/, '.d.ts'), 'utf8');
    expect([...types.matchAll(/from ["']([^"']+)["']/g)].map(([, name]) => name)).toEqual(['eslint']);
  });
});

describe('the presets', () => {
  it.each([['ESLint 10', defineConfig], ['ESLint 9', defineConfig9 as typeof defineConfig]])('can be extended by name in %s', (_, define) => {
    const config = define([{ files: ['src/**'], plugins: { egress: plugin }, extends: ['egress/recommended'] }]);
    expect(config.map(({ name, rules }) => [name, rules?.['egress/no-undeclared-egress']])).toContainEqual([expect.stringContaining('egress/recommended'), 'error']);
  });
});

describe('egress.with', () => {
  const project = (files: Readonly<Record<string, string>>): ReturnType<typeof projectOf> => { const made = projectOf(files); onTestFinished(made.remove); return made; };
  const settings = (config: Linter.Config[]): Record<string, unknown> => config[0]?.settings?.['egress'] as Record<string, unknown>;

  it('names the nearest manifest, or the one that is given', () => {
    const { folder } = project({ 'egress.jsonc': '{}', 'other/egress.json': '{}' });
    expect(settings(plugin.with({ from: folder }))['manifest']).toBe(path.join(folder, 'egress.jsonc'));
    expect(settings(plugin.with({ from: path.join(folder, 'other') }))['manifest']).toBe(path.join(folder, 'other/egress.json'));
    expect(settings(plugin.with({ from: folder, manifest: 'other/egress.json' }))['manifest']).toBe(path.join(folder, 'other/egress.json'));
    expect(settings(plugin.with({ from: pathToFileURL(path.join(folder, 'eslint.config.js')) }))['manifest']).toBe(path.join(folder, 'egress.jsonc'));
    expect(settings(plugin.with({ from: folder, maxHops: 2, follow: ['a'] }))).toMatchObject({ maxHops: 2, follow: ['a'] });
  });

  it('has the same digest for the same content in another folder', () => {
    const files = { 'egress.jsonc': '{}', 'src/http/a.ts': '1', 'src/http/b.ts': '2' };
    const digests = [project(files), project(files), project({ ...files, 'src/http/b.ts': '3' })].map(({ folder }) => settings(plugin.with({ from: folder, wrappers: ['src/http/**/*.ts'] }))['digest']);
    expect(digests[0]).toBe(digests[1]);
    expect(digests[0]).not.toBe(digests[2]);
  });

  it('refuses what is a slip', () => {
    const { folder } = project({});
    expect(() => plugin.with({ from: folder, wrappers: ['src/htpp.ts'] })).toThrow('egress.with: no file matches "src/htpp.ts" in "wrappers".');
    expect(() => plugin.with({ from: '.' })).toThrow('"from" must be the folder of the config file');
  });
});

describe('the rules on the manifest', () => {
  const folder = path.join(repository, 'fixtures/gate/manifest');
  const text = readFileSync(path.join(folder, 'egress.jsonc'), 'utf8');
  const config = [{ plugins: { json } }, ...plugin.configs.manifest] as Linter.Config[];

  it.each([['ESLint 10', ESLint], ['ESLint 9', ESLint9]])('reports at line and column in %s', async (_, Host) => {
    const host = new (Host as typeof ESLint)({ cwd: folder, overrideConfigFile: true, overrideConfig: config });
    const seen = seenBy(await host.lintFiles(['egress.jsonc']), folder);
    expect(differences('egress.jsonc', text, seen)).toEqual([]);
    expect(seen[0]).toMatchObject({ line: 1, column: 1, endLine: 1, endColumn: 2 });
    expect(seen.find(({ message }) => message.includes('stands after'))).toMatchObject({ line: 5, column: 13, endColumn: 16 });
  });

  it('passes with a warning what only waits for somebody', async () => {
    const host = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: config });
    const [result] = await host.lintText('{ "version": 1, "endpoints": [{ "id": "a", "match": ["a.example.com"], "reason": "x", "review": "pending" }] }', { filePath: path.join(folder, 'egress.json') });
    expect(result?.messages.map(({ ruleId, severity, message }) => `${String(ruleId)} ${severity} ${message.slice(0, 20)}`)).toEqual(['egress/manifest-complete 1 The manifest names n', 'egress/manifest-complete 1 1 endpoint awaits re']);
    expect(result?.errorCount).toBe(0);
  });

  it('reports the same where a JavaScript parser reads the file', async () => {
    const parser = { parse: () => ({ type: 'Program', body: [], comments: [], tokens: [], range: [0, text.length], loc: { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } }, sourceType: 'module' }) };
    const host = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: [{ files: ['**/*.jsonc'], plugins: { egress: plugin }, languageOptions: { parser: parser as unknown as Linter.Parser }, rules: { 'egress/manifest-complete': 'warn', 'egress/manifest-valid': 'error' } }] });
    const other = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: config });
    expect(seenBy(await host.lintFiles(['egress.jsonc']), folder)).toEqual(seenBy(await other.lintFiles(['egress.jsonc']), folder));
  });

  it('reports an error of the manifest whole', async () => {
    const host = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: config });
    const [result] = await host.lintText('{ "version": 1, "endpoints": [{ "id": "a", "match": ["https://*.co.uk"], "reason": "x" }] }', { filePath: path.join(folder, 'egress.json') });
    expect(result?.messages.map(({ message }) => message)).toEqual([expect.stringMatching(/covers names of strangers.*\.$/)]);
  });

  it('leaves other JSON alone', async () => {
    const host = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: [{ files: ['**/*.json'], plugins: { json }, language: 'json/json' } as Linter.Config, ...config] });
    const [result] = await host.lintText('{}', { filePath: path.join(folder, 'package.json') });
    expect(result?.messages).toEqual([]);
  });

  it('and the rules on code leave JSON alone, with whatever preset', async () => {
    const host = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: [{ files: ['**/*.json'], plugins: { json }, language: 'json/json' } as Linter.Config, ...plugin.configs.strict] });
    const [result] = await host.lintText('{ "fetch": "https://api.example.com" }', { filePath: path.join(folder, 'package.json') });
    expect(result?.messages).toEqual([]);
  });
});
