import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { asEverybody, build, egress, json, manifest, posts, project } from './command.ts';

beforeAll(build);

const errors = (folder: string, args: readonly string[] = [], before: readonly string[] = []): string[] => json(folder, args, before).analysed.errors.map(({ file, line, message }) => `${file}:${line} ${message}`);

describe('files that cannot be analysed', () => {
  it('are named, and make the exit code 2 where nothing else is found', () => {
    const folder = project({ 'a.ts': "\nfetch('https://api.example.com';\n" });
    expect(json(folder)).toMatchObject({ code: 2, analysed: { files: 1, mentioned: 1, parsed: 0, errors: [{ file: 'a.ts', line: 2 }] } });
    expect(egress(folder, ['check']).out).toContain('Not analysed (1):\n  a.ts:2  ');
    expect(json(project({ 'a.ts': "fetch('https://api.example.com';\n", 'b.ts': posts })).code).toBe(1);
  });

  it('are pipes, and links that lead nowhere or in a circle', () => {
    const folder = project({ 'b.ts': posts });
    execFileSync('mkfifo', [path.join(folder, 'pipe.ts')]);
    symlinkSync('gone', path.join(folder, 'broken.ts'));
    symlinkSync('circle.ts', path.join(folder, 'circle.ts'));
    symlinkSync('nobody@host.1', path.join(folder, '.#b.ts'));
    expect(errors(folder)).toEqual(['broken.ts:1 cannot be read: it does not exist', 'circle.ts:1 cannot be read: its links go in a circle', 'pipe.ts:1 is no regular file']);
    expect(errors(folder, ['pipe.ts'])).toEqual(['pipe.ts:1 is no regular file']);
  });

  it('are files and folders that may not be read', () => {
    const folder = project({ 'a.ts': posts, 'sub/b.ts': posts, 'c.ts': posts });
    chmodSync(path.join(folder, 'a.ts'), 0);
    chmodSync(path.join(folder, 'sub'), 0);
    expect(errors(folder, [], asEverybody)).toEqual(['a.ts:1 cannot be read: permission is denied', 'sub:1 cannot be read: permission is denied']);
    chmodSync(path.join(folder, 'sub'), 0o755);
  });

  it('are binary files with the ending of code', () => {
    const said = 'is no text, but a binary file of that name';
    // Also where they name nothing that anybody would look into: a clean bill would be of nothing.
    expect(errors(project({ 'a.ts': Buffer.from('\0\u0001\u0002 fetch(\0'), 'b.ts': 'export {};\n', 'c.ts': Buffer.from('G@\0\u0010\0\0') }))).toEqual([`a.ts:1 ${said}`, `c.ts:1 ${said}`]);
    expect(json(project({ 'a.ts': "export const separator = '\0';\n" }))).toMatchObject({ code: 0, analysed: { errors: [] } });
  });

  it('are those that others lead to', () => {
    const folder = project({ 'a.ts': "import { send } from './b.ts';\nsend('https://api.example.com');\nfetch('/own');\n", 'b.ts': 'export const send = (url) => fetch(url;\n' });
    expect(errors(folder, ['a.ts'])).toEqual([expect.stringMatching(/^b\.ts:1 could not be followed: /)]);
  });

  it('are those nested beyond any sense: named, and the others judged', () => {
    const nested = (open: string, close: string): string => `${posts}const deep = ${open.repeat(10_000)}1${close.repeat(10_000)};\n`;
    const folder = project({
      'array.js': nested('[', ']'), 'brackets.js': nested('(', ')'), 'arrows.js': nested('()=>', ''), 'choice.js': nested('a?b:', ''), 'object.js': nested('{a:', '}'), 'text.js': nested('`${', '}`'),
      'blocks.js': `${'{'.repeat(10_000)}fetch('https://api.example.com/v1')${'}'.repeat(10_000)}\n`, 'assign.js': `${posts}${'a='.repeat(10_000)}1;\n`, 'else.js': `${posts}${'if(a)b();else '.repeat(10_000)}c();\n`, 'fine.js': posts,
    });
    expect(json(folder).analysed).toMatchObject({ files: 10, parsed: 1 });
    expect(errors(folder)).toEqual(['array', 'arrows', 'assign', 'blocks', 'brackets', 'choice', 'else', 'object', 'text'].map((name) => expect.stringMatching(`${name}.js:1 .*nests deeper`)));
  });
});

describe('what is unusual and is analysed', () => {
  const hosts = (folder: string): unknown[] => json(folder).egress.map(({ destination: { hosts: found } }) => found);

  it('long chains that nest to the left, and what nests by a few hundred', () => {
    const folder = project({ 'chain.js': `${posts}x${'.a()'.repeat(10_000)};\n`, 'plus.js': `${posts}const s = ${"'a' + ".repeat(10_000)}'b';\n`, 'array.js': `${posts}const deep = ${'['.repeat(500)}${']'.repeat(500)};\n` });
    expect(json(folder).analysed).toMatchObject({ files: 3, parsed: 3, errors: [] });
    expect(hosts(folder)).toEqual(Array.from({ length: 3 }, () => ['api.example.com']));
  });

  it('a bundle of more than 5 MB on one line', () => {
    const bundle = `var a=[${"'lorem ipsum dolor',".repeat(280_000)}0];function b(){return fetch("https://api.example.com/v1")}b();`;
    expect(bundle.length).toBeGreaterThan(5_000_000);
    const report = json(project({ 'vendor.min.js': bundle }));
    expect(report.analysed).toMatchObject({ files: 1, parsed: 1, errors: [] });
    expect(report.egress).toMatchObject([{ file: 'vendor.min.js', line: 1, destination: { hosts: ['api.example.com'] } }]);
  });

  it('modules that import each other', () => {
    const folder = project({
      'a.ts': "import { b } from './b.ts';\nexport const a = () => b();\nexport const host = 'api.example.com';\na();\n",
      'b.ts': "import { a, host } from './a.ts';\nexport const b = () => { a(); return fetch(`https://${host}/`); };\n",
      'self.ts': "import * as self from './self.ts';\nexport const url = self.url;\nfetch(url);\n",
    });
    expect(json(folder)).toMatchObject({ code: 1, analysed: { files: 3, errors: [] } });
    expect(hosts(folder)).toContainEqual(['api.example.com']);
  });

  it('bytes that are no UTF-8', () => {
    const folder = project({ 'a.ts': Buffer.concat([Buffer.from("// caf"), Buffer.from([0xe9, 0xff, 0x80]), Buffer.from(`\n${posts}`)]) });
    expect(json(folder)).toMatchObject({ code: 1, analysed: { errors: [] }, egress: [{ line: 2 }], err: 'egress: a.ts is no valid UTF-8; it was analysed with the broken characters replaced.\n' });
  });

  it('byte order marks, UTF-16, every line end, an empty file', () => {
    const folder = project({ 'a.ts': `\uFEFF${posts}`, 'b.ts': Buffer.from(`\uFEFF${posts}`, 'utf16le'), 'c.ts': `\r\n\r\n${posts}`, 'd.ts': '', 'e.vue': '' });
    expect(json(folder).egress.map(({ file, line }) => `${file}:${line}`)).toEqual(['a.ts:1', 'b.ts:1', 'c.ts:3']);
  });

  it('UTF-16 in a file that another one imports, whichever is looked at first', () => {
    const wrapper = Buffer.from('\uFEFFexport const load = (url: string) => fetch(url);\n', 'utf16le');
    const calls = (from: string): string => `import { load } from './${from}';\nload('https://api.example.com/');\n`;
    const found = json(project({ 'a.ts': calls('b'), 'b.ts': wrapper, 'c.ts': wrapper, 'd.ts': calls('c') }));
    expect(found.egress.map(({ file, line }) => `${file}:${line}`)).toEqual(['a.ts:2', 'b.ts:1', 'c.ts:1', 'd.ts:2']);
  });
});

describe('a tsconfig that is cut off', () => {
  it('is noted, also where another extends it', () => {
    const files = { 'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./*"', 'a.ts': "import { b } from '@/b';\nb('https://api.example.com');\n", 'b.ts': 'export const b = (u) => fetch(u);\n' };
    expect(json(project(files)).err).toBe('egress: tsconfig.json: tsconfig.json is no valid JSON, so what its paths lead to is not followed.\n');
    const { err } = json(project({ ...files, 'tsconfig.json': '{ "extends": "./base.json", /* a comment */ }', 'base.json': files['tsconfig.json'] }));
    expect(err).toBe('egress: tsconfig.json: base.json is no valid JSON, so what its paths lead to is not followed.\n');
    expect(json(project({ ...files, 'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./*"], }, /* a comment */ }, }' }))).toMatchObject({ code: 1, err: '' });
  });
});

describe('a package.json that is cut off', () => {
  const files = {
    'package.json': '{ "workspaces": ["packages/*"] }', 'app/package.json': '{ "name": "app" }', 'app/a.ts': "import { url } from '@spaces/lib';\nfetch(url);\n",
    'packages/lib/package.json': '{ "name": "@spaces/lib", "main": "./index.ts" }', 'packages/lib/index.ts': "export const url = 'https://api.example.com/';\n",
  };

  it('is noted where a workspace begins, and where its packages do', () => {
    expect(json(project(files))).toMatchObject({ egress: [{ destination: { kind: 'fixed' } }], err: '' });
    for (const name of ['package.json', 'packages/lib/package.json'] as const) {
      const { egress, err } = json(project({ ...files, [name]: files[name].slice(0, -2) }));
      expect(err).toBe(`egress: ${name} is no valid JSON, so workspaces and packages that it names are not followed.\n`);
      expect(egress).toMatchObject([{ destination: { kind: 'unknown' } }]);
    }
  });

  it('and one with a byte order mark is none', () => {
    expect(json(project({ ...files, 'package.json': `\uFEFF${files['package.json']}` }))).toMatchObject({ egress: [{ destination: { kind: 'fixed' } }], err: '' });
  });
});

describe('a tsconfig that extends what is not installed', () => {
  it('is noted, and is no error', () => {
    const folder = project({ 'tsconfig.json': '{ "extends": "@tsconfig/none/tsconfig.json" }', 'a.ts': `import { b } from 'alias/b';\nb();\n${posts}`, 'sub/b.ts': `import { c } from 'alias/c';\nc();\n${posts}` });
    const { code, analysed, err } = json(folder);
    expect({ code, errors: analysed.errors }).toEqual({ code: 1, errors: [] });
    expect(err).toMatch(/^egress: tsconfig\.json: .*not found, so what its paths lead to is not followed\.\n$/);
  });
});

describe('manifests', () => {
  it('that are broken stop the run at line and column', () => {
    for (const [text, at] of [['{\n  "version": 1,\n  "endpoints": [ }\n', '3:'], ['{\n  "version": 1,\n  "endpoints": [],\n  "endpints": []\n}\n', '4:3'], ['', '1:1'], ['{"version":1,"endpoints":[{"id":"a","match":["*"],"reason":"x"}]}', '1:']] as const) {
      const { code, out, err } = egress(project({ 'egress.jsonc': text, 'a.ts': 'export {};\n' }), ['check']);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toContain(`egress.jsonc:${at}`);
    }
  });

  it('that are folders stop the run', () => {
    expect(egress(project({ 'egress.jsonc/x': '', 'a.ts': posts }), ['check'])).toMatchObject({ code: 2, err: expect.stringContaining('The manifest is a folder') as string });
  });

  it('that may not be read stop the run, also where one above could be', () => {
    const folder = project({ 'egress.jsonc': manifest(), 'sub/egress.jsonc': manifest(), 'sub/a.ts': posts });
    chmodSync(path.join(folder, 'sub/egress.jsonc'), 0);
    expect(egress(folder, ['check'], {}, asEverybody)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('The manifest may not be read') as string });
  });

  it('may have 10,000 endpoints', () => {
    const endpoints = Array.from({ length: 10_000 }, (_, i) => ({ id: `e${String(i).padStart(5, '0')}`, match: [`h${i}.example.com`], reason: 'One of many' }));
    const report = json(project({ 'egress.jsonc': manifest(...endpoints), 'a.ts': "fetch('https://h9999.example.com/');\nfetch('https://nobody.example.com/');\n" }), ['a.ts']);
    expect(report.egress.map(({ declared }) => declared)).toEqual(['e09999', null]);
    expect(report.findings).toMatchObject([{ rule: 'no-undeclared-egress', line: 2 }]);
  });

  it('of their own in folders below go for the files there', () => {
    const folder = project({ 'egress.jsonc': manifest(), 'a.ts': posts, 'sub/egress.jsonc': manifest({ id: 'api', match: ['api.example.com'], reason: 'Ours', only: ['b.ts'] }), 'sub/b.ts': posts, 'sub/c.ts': posts });
    const report = json(folder);
    expect(report.manifest).toBe('egress.jsonc');
    expect(report.findings.map(({ file }) => file)).toEqual(['a.ts', 'sub/c.ts']);
  });
});
