import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it, onTestFinished } from 'vitest';
import plugin from '../../src/index.ts';
import { command } from '../support/hosts.ts';
import { projectOf } from '../support/projects.ts';

/** What the parsers of components give a rule of ours: the text, with a tree that is never looked at. */
const parser = {
  meta: { name: 'stands-for-parsers-of-components', version: '0' },
  parseForESLint: (text: string) => ({ ast: { type: 'Program', body: [], tokens: [], comments: [], range: [0, text.length], loc: { start: { line: 1, column: 0 }, end: { line: text.split('\n').length, column: 0 } }, sourceType: 'module' }, visitorKeys: { Program: [] } }),
};

const files = {
  'egress.jsonc': '{ "version": 1, "endpoints": [] }',
  'a.vue': '<script setup>\nconst base = \'https://a.example.com\';\n</script>\n<template>\n  <p>{{ a }}</p><img :src="`${base}/p?e=${user.email}`">\n  <b @click="fetch(\'https://b.example.com/a\')">b</b>\n</template>\n',
  'a.svelte': '<script>\nlet { email } = $props();\n</script>\n<p>{await fetch(`https://a.example.com/${email}`)}</p>\n<img src="https://b.example.com/{email}">\n',
  'a.astro': '---\nconst url = \'https://a.example.com/a\';\n---\n<p>{await fetch(url)}</p>\n{ids.map((id) => <img src={`https://b.example.com/${id}`}>)}\n',
  'a.component.ts': 'import { Component } from \'@angular/core\';\n@Component({ template: `\n  <img [src]="url">` })\nexport class A { url = \'https://a.example.com/a\'; }\n',
  'b.component.ts': 'import { Component } from \'@angular/core\';\n@Component({ templateUrl: \'./b.component.html\' })\nexport class B { url = \'https://a.example.com/a\'; }\n',
  'b.component.html': '<p>\n  <img [src]="url">\n</p>\n',
};

describe('code in markup', () => {
  it('is judged by ESLint as by the command, at the same places', async () => {
    const { folder, remove } = projectOf(files);
    onTestFinished(remove);
    const eslint = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: [{ files: ['**/*.{vue,svelte,astro,html,ts}'], plugins: { egress: plugin as never }, languageOptions: { parser: parser as never }, rules: { 'egress/no-undeclared-egress': 'error' } }] });
    const seen = (await eslint.lintFiles(['.'])).flatMap(({ filePath, messages }) => messages.map(({ line, column, message }) => ({ file: path.basename(filePath), line, column, message })));
    const expected = command(folder).filter(({ rule }) => rule === 'no-undeclared-egress').map(({ file, line, column, message }) => ({ file, line, column, message }));
    const sorted = (list: readonly object[]): string[] => list.map((x) => JSON.stringify(x)).sort();
    expect(sorted(seen)).toEqual(sorted(expected));
    expect(expected.map(({ file, line }) => `${file}:${line}`).sort()).toEqual(['a.astro:4', 'a.astro:5', 'a.component.ts:3', 'a.svelte:4', 'a.svelte:5', 'a.vue:5', 'a.vue:6', 'b.component.html:2']);
  });
});
