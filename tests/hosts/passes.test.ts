import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as typescript from '@typescript-eslint/parser';
import { ESLint, Linter, type Rule } from 'eslint';
import { describe, expect, it, onTestFinished } from 'vitest';
import undeclared from '../../rules/no-undeclared-egress.ts';
import list from '../../rules/index.ts';
import { engineFor } from '../../src/engine.ts';
import { passOf } from '../../src/host.ts';
import plugin from '../../src/index.ts';
import { oxlint, seenBy } from '../support/hosts.ts';
import { projectOf } from '../support/projects.ts';

const manifest = (match: string): string => JSON.stringify({ version: 1, security: { contact: 'SECURITY.md' }, endpoints: [{ id: 'api', match: [match], reason: 'Our own API' }] });

function project(files: Readonly<Record<string, string>>): ReturnType<typeof projectOf> & { lint: (file?: string, text?: string) => Promise<string[]> } {
  const made = projectOf(files);
  onTestFinished(made.remove);
  const host = new ESLint({ cwd: made.folder, overrideConfigFile: true, overrideConfig: [{ files: ['**/*.{js,ts}'], languageOptions: { parser: typescript } }, ...plugin.configs.recommended] });
  return {
    ...made,
    async lint(file = 'a.ts', text) {
      const name = path.join(made.folder, file);
      const results = await host.lintText(text ?? readFileSync(name, 'utf8'), { filePath: name });
      return seenBy(results, made.folder).map(({ rule, message }) => `${rule} ${/(?:https?|wss?):\/\/[^\s,]*|cannot be analysed.*/.exec(message)?.[0] ?? message}`);
    },
  };
}

describe('an editor', () => {
  it('sees an edit of the manifest without a restart', async () => {
    const { lint, put } = project({ 'a.ts': "fetch('https://api.example.com/');", 'egress.jsonc': manifest('https://api.example.com') });
    expect(await lint()).toEqual([]);
    put('egress.jsonc', manifest('https://other.example.com'));
    expect(await lint()).toEqual(['no-undeclared-egress https://api.example.com/']);
    put('egress.jsonc', manifest('https://api.example.com'));
    expect(await lint()).toEqual([]);
  });

  it('sees a manifest that comes into being', async () => {
    const { lint, put } = project({ 'a.ts': "fetch('https://api.example.com/');" });
    expect(await lint()).toEqual(['no-undeclared-egress https://api.example.com/']);
    put('egress.jsonc', manifest('https://api.example.com'));
    expect(await lint()).toEqual([]);
  });

  it('sees on the next lint of a file what changed in the files that it imports', async () => {
    const { lint, put } = project({ 'a.ts': "import { post } from './http.ts';\npost('https://api.example.com/');", 'http.ts': 'export const post = (url: string) => url;' });
    expect(await lint()).toEqual([]);
    put('http.ts', 'export const post = (url: string) => fetch(url);');
    expect(await lint()).toEqual(['no-undeclared-egress https://api.example.com/']);
    put('http.ts', 'export const post = (url: string) => url;');
    expect(await lint()).toEqual([]);
  });

  it('takes the text of the file from its buffer', async () => {
    const { lint } = project({ 'a.ts': '' });
    expect(await lint('a.ts', "fetch('https://buffer.example.com/');")).toEqual(['no-undeclared-egress https://buffer.example.com/']);
    expect(await lint('new.ts', "fetch('https://unsaved.example.com/');")).toEqual(['no-undeclared-egress https://unsaved.example.com/']);
  });
});

describe('a broken manifest', () => {
  const files = { 'a.ts': "fetch('https://api.example.com/');", 'egress.jsonc': '{\n  "version": 1,\n  "endpoints": [{ "id": "api", "match": ["https://*"], "reason": "x" }]\n}' };

  it('stops ESLint and says where', async () => {
    const { lint, folder } = project(files);
    await expect(lint()).rejects.toThrow(`${path.join(folder, 'egress.jsonc')}:3:42 `);
  });

  it('never passes in oxlint', () => {
    const { folder } = project(files);
    const seen = oxlint(folder).map(({ message }) => message);
    expect(seen.join('\n')).toContain('egress.jsonc:3:42');
  });

  it('and a wrong setting does not either', () => {
    const { folder } = project({ 'a.ts': files['a.ts'] });
    expect(oxlint(folder, { egress: { maxHops: -1 } }).map(({ message }) => message).join('\n')).toContain('settings.egress.maxHops must be a whole number from 0 to 16.');
  });

  it('is one that settings name and that does not exist', async () => {
    const { folder } = project(files);
    const settings = { egress: { manifest: path.join(folder, 'gone.jsonc') } };
    const host = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser: typescript }, settings }, ...plugin.configs.recommended] });
    await expect(host.lintFiles(['a.ts'])).rejects.toThrow(/gone\.jsonc:1:1 The manifest does not exist/);
  });
});

describe('a text that mentions nothing', () => {
  const untouched = (text: string): unknown => {
    const sourceCode = { text, isESTree: true, get ast(): never { throw new Error('the tree was touched'); } };
    const context = { filename: '/p/a.ts', physicalFilename: '/p/a.ts', settings: {}, options: [], sourceCode, report() { throw new Error('something was reported'); } };
    return list.flatMap((rule) => (rule.reads === 'code' ? [rule.create(context as unknown as Rule.RuleContext)] : []));
  };

  it('never has its tree touched, and adds no listener', () => {
    expect(untouched('export const a = 1; // https://licence.example.com\n')).toEqual(list.filter(({ reads }) => reads === 'code').map(() => ({})));
  });

  it('nor has one that sends, until the host walks it', () => {
    const [first] = (untouched("fetch('https://api.example.com');") as object[]).filter((listener) => Object.keys(listener).length > 0);
    expect(Object.keys(first ?? {})).toEqual(['Program']);
  });
});

describe('the rules of one pass', () => {
  const sourceCode = { text: "fetch('https://api.example.com');" };
  const context = { filename: '/p/a.ts', physicalFilename: '/p/a.ts', settings: {}, sourceCode };

  it('share one analysis, and a rule that asks again begins another', () => {
    const first = passOf(context, 'no-a');
    expect(first).toBeDefined();
    expect(passOf(context, 'no-b')).toBe(first);
    expect(passOf(context, 'no-a')).not.toBe(first);
  });

  it('share it in ESLint, with settings as without', async () => {
    for (const egress of [undefined, { maxHops: 3 }]) {
      const { folder } = project({ 'a.ts': sourceCode.text });
      const settings = egress && { settings: { egress } };
      const host = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: [{ files: ['**/*.ts'], ...settings, languageOptions: { parser: typescript } }, ...plugin.configs.strict] });
      const { counts } = engineFor(egress ?? {}).project;
      const before = counts.parses;
      const [result] = await host.lintFiles(['a.ts']);
      expect(result?.messages).toHaveLength(1);
      expect(counts.parses).toBe(before + 1);
    }
  });

  it('do not share it with another file, text or settings', () => {
    const first = passOf(context, 'no-a');
    expect(passOf({ ...context, filename: '/p/b.ts', physicalFilename: '/p/b.ts' }, 'no-b')).not.toBe(first);
    expect(passOf({ ...context, sourceCode: { text: `${sourceCode.text} ` } }, 'no-b')).not.toBe(first);
    expect(passOf({ ...context, settings: { egress: { maxHops: 1 } } }, 'no-b')).not.toBe(first);
  });
});

describe('a text without a file of its own', () => {
  const code = "import { post } from './http.ts';\npost('https://api.example.com/');\nfetch('https://own.example.com/');";
  const http = 'export const post = (url: string) => fetch(url);';
  const config: Linter.Config[] = [{ files: ['**/*.{js,ts}'], languageOptions: { parser: typescript } }, ...plugin.configs.recommended];

  it('is analysed by itself where its name is not absolute', () => {
    const { folder } = project({ 'http.ts': http, 'egress.jsonc': manifest('https://own.example.com') });
    const before = process.cwd();
    onTestFinished(() => { process.chdir(before); });
    process.chdir(folder);
    const found = new Linter({ cwd: '/' }).verify(code, config, '<input>.ts').map(({ message }) => message);
    expect(found).toEqual([expect.stringContaining('https://own.example.com/')]);
  });

  it('is analysed beside its file where it is a block of it', async () => {
    const { folder, put } = project({ 'http.ts': http, 'egress.jsonc': manifest('https://own.example.com') });
    put('docs/page.md', `# Page\n\n${code}\n`);
    put('docs/http.ts', http);
    const processor = { preprocess: () => [{ text: code, filename: 'block.ts' }], postprocess: (messages: Linter.LintMessage[][]) => messages.flat(), supportsAutofix: false };
    const host = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: [...config, { files: ['**/*.md'], plugins: { test: { processors: { blocks: processor } } }, processor: 'test/blocks' }] });
    const found = seenBy(await host.lintFiles(['docs/page.md']), folder);
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining("'fetch' (post -> fetch, docs/http.ts:1) sends to https://api.example.com/")]);
  });
});

describe('a file that the host can parse and we cannot', () => {
  it('is reported once, by one rule', async () => {
    const { folder } = project({});
    const parser = { parseForESLint: (text: string) => ({ ast: typescript.parse(' '.repeat(text.length), { range: true, loc: true, tokens: true, comment: true }) }) };
    const host = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: [{ languageOptions: { parser: parser as Linter.Parser } }, ...plugin.configs.strict] });
    const found = seenBy(await host.lintText('\nfetch( ;', { filePath: path.join(folder, 'a.js') }), folder);
    expect(found).toEqual([expect.objectContaining({ line: 2, column: 1, rule: 'no-undeclared-egress', message: expect.stringMatching(/^This file mentions network APIs and cannot be analysed: .*[^.]\. Correct it/) })]);
  });
});

describe('a file of a package', () => {
  it('is analysed like any other', async () => {
    const { folder, put } = project({});
    put('node_modules/dep/index.js', "fetch('https://dep.example.com/');");
    const host = new ESLint({ cwd: folder, overrideConfigFile: true, overrideConfig: [{ ignores: ['!**/node_modules/'] }, ...plugin.configs.recommended] });
    expect(seenBy(await host.lintFiles(['node_modules/dep/index.js']), folder).map(({ rule, file }) => [rule, file])).toEqual([['no-undeclared-egress', 'node_modules/dep/index.js']]);
  });
});

describe('a file of another language', () => {
  it('is left alone', () => {
    expect(undeclared.create({ sourceCode: { text: "fetch('https://api.example.com');" } } as unknown as Rule.RuleContext)).toEqual({});
  });
});
