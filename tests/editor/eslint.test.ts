import { readFileSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, manifest } from '../cli/command.ts';
import { blockOf } from '../support/blocks.ts';
import { installed, repository } from '../support/consumer.ts';
import { editor, type Diagnostic, type Editor } from './server.ts';

beforeAll(build);

const server = [process.execPath, path.join(repository, 'node_modules/vscode-langservers-extracted/bin/vscode-eslint-language-server'), '--stdio'];

/** What an editor's extension for ESLint answers, as in a new installation, but for the last: its own offers to disable a rule. */
const configuration = {
  validate: 'on', run: 'onType', packageManager: 'npm', useESLintClass: false, useFlatConfig: null, experimental: {}, nodePath: null, options: {}, rulesCustomizations: [], quiet: false, format: false,
  onIgnoredFiles: 'off', problems: { shortenToSingleLine: false }, codeActionOnSave: { mode: 'all' }, codeAction: { disableRuleComment: { enable: false }, showDocumentation: { enable: true } },
};

const config = blockOf('guides/editor.md', 'ESLint', 'js');
const declares = (host: string): string => manifest({ id: 'api', match: [host], reason: 'Our own API' });
const sends = (host: string): string => `fetch('https://${host}/v1');\n`;

async function started(files: Readonly<Record<string, string>>): Promise<Editor & { readonly folder: string }> {
  const folder = installed({ 'eslint.config.js': config, ...files }, ['eslint', '@eslint/json']);
  const workspaceFolder = { uri: `file://${folder}`, name: 'project' };
  return { folder, ...(await editor({ folder, command: server, configuration: { ...configuration, workspaceFolder } })) };
}

const brief = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ code, range, message }) => `${range.start.line + 1}:${range.start.character + 1} ${code} ${/https?:\/\/[^\s,]*|^"[^"]*"/.exec(message)?.[0]}`);

describe('in an editor with ESLint’s language server', () => {
  it('findings come and go as one types, and nothing need be saved', async () => {
    const { open, change, pull, folder } = await started({ 'egress.jsonc': declares('api.example.com'), 'src/a.js': sends('api.example.com') });
    open('src/a.js', 'javascript');
    expect(await pull('src/a.js')).toEqual([]);
    change('src/a.js', `${sends('api.example.com')}// typing\n  ${sends('other.example.com')}`);
    expect(await pull('src/a.js')).toMatchObject([{ source: 'eslint', severity: 1, code: 'egress/no-undeclared-egress', range: { start: { line: 2, character: 2 }, end: { line: 2, character: 39 } }, message: expect.stringContaining('https://other.example.com/v1') as string }]);
    // Half-written code is the parser's to report, and stops nothing.
    change('src/a.js', "fetch('https://other");
    expect((await pull('src/a.js')).map(({ code }) => code)).not.toContain('egress/no-undeclared-egress');
    change('src/a.js', sends('api.example.com'));
    expect(await pull('src/a.js')).toEqual([]);
    expect(readFileSync(path.join(folder, 'src/a.js'), 'utf8')).toBe(sends('api.example.com'));
  });

  it('the code of a finding leads to the rule’s page, and what is offered only tightens: nothing adds to the manifest or silences a rule', async () => {
    const { open, pull, actions, request, edits } = await started({ 'egress.jsonc': manifest(), 'a.js': "fetch('http://api.example.com/v1');\n" });
    open('a.js', 'javascript');
    const found = await pull('a.js');
    expect(found.map(({ code }) => code)).toEqual(['egress/no-insecure-transport', 'egress/no-undeclared-egress']);
    for (const { code, codeDescription } of found) expect(readFileSync(fileURLToPath(codeDescription?.href ?? ''), 'utf8')).toContain(`# ${code}\n`);
    const offered = await actions('a.js', found);
    expect(offered.map(({ title }) => title)).toEqual(['Write "https:" instead of "http:". (egress/no-insecure-transport)', ...found.map(({ code }) => `Show documentation for ${code}`)]);
    const { command } = offered[0] ?? {};
    await request('workspace/executeCommand', { command: command?.command, arguments: command?.arguments });
    expect(edits).toEqual([{ range: { start: { line: 0, character: 7 }, end: { line: 0, character: 12 } }, newText: 'https:' }]);
  });
});

describe('an edit of the manifest', () => {
  it('is not seen where the editor does not ask again, and is once it hears of it', async () => {
    const { open, pull, write, watched, asked, until } = await started({ 'egress.jsonc': declares('api.example.com'), 'a.js': sends('api.example.com') });
    const refreshed = (): number => asked.filter((method) => method === 'workspace/diagnostic/refresh').length;
    open('a.js', 'javascript');
    const shown = await pull('a.js');
    expect(shown).toEqual([]);
    write('egress.jsonc', declares('other.example.com'));
    // What is shown is stale, and the server has no reason to say so: it reads code, and does not watch what rules read.
    expect(refreshed()).toBe(0);
    // An editor that watches the file tells the server, which asks to be asked.
    watched('egress.jsonc');
    await until(() => refreshed() === 1);
    expect(brief(await pull('a.js'))).toEqual(['1:1 egress/no-undeclared-egress https://api.example.com/v1']);
  });

  it('is seen at the next key in any case, without a restart, and so is a manifest that comes into being', async () => {
    const { open, change, pull, write } = await started({ 'a.js': sends('api.example.com') });
    open('a.js', 'javascript');
    expect(await pull('a.js')).toHaveLength(1);
    write('egress.jsonc', declares('api.example.com'));
    change('a.js', `${sends('api.example.com')}\n`);
    expect(await pull('a.js')).toEqual([]);
    write('egress.jsonc', declares('other.example.com'));
    change('a.js', sends('api.example.com'));
    expect(await pull('a.js')).toHaveLength(1);
  });

  it('is seen where neither size nor time of the file differ, as after an unpacking that keeps times', async () => {
    const { open, pull, write, folder } = await started({ 'egress.jsonc': declares('api.example.com'), 'a.js': sends('api.example.com') });
    open('a.js', 'javascript');
    expect(await pull('a.js')).toEqual([]);
    const file = path.join(folder, 'egress.jsonc');
    const { atime, mtime, size } = statSync(file);
    // Times can be set to the millisecond only.
    utimesSync(file, atime, mtime);
    expect(await pull('a.js')).toEqual([]);
    write('egress.jsonc', declares('ape.example.com'));
    utimesSync(file, atime, mtime);
    expect(statSync(file)).toMatchObject({ size, mtime });
    expect(brief(await pull('a.js'))).toEqual(['1:1 egress/no-undeclared-egress https://api.example.com/v1']);
  });

  it('that breaks it is told, with its place, and is no clean bill', async () => {
    const { open, pull, write, shown } = await started({ 'egress.jsonc': declares('api.example.com'), 'a.js': sends('api.example.com') });
    open('a.js', 'javascript');
    expect(await pull('a.js')).toEqual([]);
    write('egress.jsonc', '{\n  "version": 1,\n  "endpoints": [ }\n');
    await pull('a.js');
    expect(shown.join('\n')).toMatch(/egress\.jsonc:3:\d+ The manifest is no valid JSON/);
    write('egress.jsonc', declares('other.example.com'));
    expect(await pull('a.js')).toHaveLength(1);
  });
});

describe('an edit of a file that is sent through', () => {
  const through = "import { post } from './wire.js';\npost('https://other.example.com/v1');\n";
  const wire = (does: string): string => `export const post = (url) => ${does};\n`;

  it('is seen in each file that imports it, the next time that is asked for, once it is saved, and back again', async () => {
    const { open, change, pull, write, watched, asked, until } = await started({ 'egress.jsonc': declares('api.example.com'), 'wire.js': wire('url'), 'a.js': through, 'b.js': through });
    for (const file of ['a.js', 'b.js', 'wire.js']) {
      open(file, 'javascript');
      expect(await pull(file)).toEqual([]);
    }
    change('wire.js', wire('fetch(url)'));
    await pull('wire.js');
    expect(await pull('a.js')).toEqual([]);
    write('wire.js', wire('fetch(url)'));
    for (const file of ['a.js', 'b.js']) expect(brief(await pull(file))).toEqual(['2:1 egress/no-undeclared-egress https://other.example.com/v1']);
    // Between the answer for one file and the one for the next, too.
    write('wire.js', wire('url'));
    expect(await pull('b.js')).toEqual([]);
    write('wire.js', wire('fetch(url)'));
    expect(await pull('a.js')).toHaveLength(1);
    write('wire.js', wire('url'));
    watched('wire.js');
    await until(() => asked.includes('workspace/diagnostic/refresh'));
    expect(await pull('a.js')).toEqual([]);
  });
});

describe('egress.jsonc in the editor', () => {
  it('is linted as one types, at the place of each problem', async () => {
    const { open, change, pull } = await started({ 'egress.jsonc': declares('api.example.com') });
    open('egress.jsonc', 'jsonc');
    expect(await pull('egress.jsonc')).toEqual([]);
    change('egress.jsonc', '{\n  // comments are fine\n  "version": 1,\n  "security": { "contact": "SECURITY.md" },\n  "endpoints": [{ "id": "x", "match": ["*"], "reason": "All" }],\n}\n');
    const found = await pull('egress.jsonc');
    expect(brief(found)).toEqual(['5:40 egress/manifest-valid "*"']);
    expect(readFileSync(fileURLToPath(found[0]?.codeDescription?.href ?? ''), 'utf8')).toContain('# egress/manifest-valid');
    change('egress.jsonc', declares('api.example.com'));
    expect(await pull('egress.jsonc')).toEqual([]);
  });
});
