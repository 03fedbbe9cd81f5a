import json from '@eslint/json';
import { ESLint, type Linter } from 'eslint';
import { ESLint as ESLint9 } from 'eslint-9';
import { describe, expect, it, onTestFinished } from 'vitest';
import plugin from '../../src/index.ts';
import { projectOf } from '../support/projects.ts';

const text = '{\n  "name": "a",\n  "scripts": { "postinstall": "curl https://a.example.com/" }\n}\n';

const config: Linter.Config[] = [
  ...plugin.configs.recommended,
  { files: ['**/*.json'], language: 'json/json', plugins: { json: json as NonNullable<Linter.Config['plugins']>[string] } },
];

describe.each([['ESLint 10', ESLint], ['ESLint 9', ESLint9 as unknown as typeof ESLint]])('%s with the language of JSON', (_, Host) => {
  const lint = async (files: Readonly<Record<string, string>>, name: string): Promise<string[]> => {
    const { folder, remove } = projectOf(files);
    onTestFinished(remove);
    const [result] = await new Host({ cwd: folder, overrideConfigFile: true, overrideConfig: config }).lintFiles([name]);
    return result?.messages.map(({ ruleId, line, column, endColumn }) => `${ruleId} ${line}:${column}-${endColumn}`) ?? [];
  };

  it('reports what a package runs where it is installed', async () => {
    expect(await lint({ 'package.json': text }, 'package.json')).toEqual(['egress/no-undeclared-egress 3:31-60']);
    const declared = JSON.stringify({ version: 1, security: { contact: 'SECURITY.md' }, endpoints: [{ id: 'a', match: ['https://a.example.com'], reason: 'x' }] });
    expect(await lint({ 'package.json': text, 'egress.json': declared }, 'package.json')).toEqual([]);
  });

  it('reports nothing of other files', async () => {
    expect(await lint({ 'other.json': text }, 'other.json')).toEqual([]);
  });
});
