import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, egress, json, manifest, project } from './command.ts';

beforeAll(build);

const packageOf = (scripts: Readonly<Record<string, string>>): string => `${JSON.stringify({ name: 'a', scripts }, null, 2)}\n`;
const counts = "import os from 'node:os';\nfetch('https://api.example.com/', { method: 'POST', body: JSON.stringify({ system: os.platform() }) });\n";
const own = { id: 'api', match: ['https://api.example.com'], reason: 'Our own API', data: ['user.device'] };

/** What is found in a project: `rule file:line`. */
const found = (folder: string, ...args: string[]): string[] => json(folder, args).findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`);

describe('what packages run where they are installed', () => {
  it('is held against the manifest as any command line is', () => {
    const files = { 'package.json': packageOf({ postinstall: 'curl -s https://api.example.com/i', test: 'curl https://test.example.com/' }), 'a.js': 'export const a = 1;\n' };
    expect(found(project(files))).toEqual(['no-undeclared-egress package.json:4']);
    expect(found(project({ ...files, 'egress.jsonc': manifest(own) }))).toEqual([]);
    const folder = project(files);
    expect(found(folder, 'package.json')).toEqual(['no-undeclared-egress package.json:4']);
    expect(egress(folder, ['init']).code).toBe(0);
    expect(readFileSync(path.join(folder, 'egress.jsonc'), 'utf8')).toContain('"match": ["api.example.com"]');
  });

  it('is not looked for in packages that run nothing, and in those of others', () => {
    const { analysed, findings } = json(project({ 'package.json': packageOf({ test: 'curl https://test.example.com/' }), 'a.js': 'export const a = 1;\n', 'b/package.json': '{ "dependencies": { "a": "1.0.0" }, "files": ["install"] }', 'c/package.json': '{ "dependencies": {} }', 'node_modules/b/package.json': packageOf({ postinstall: 'curl https://b.example.com/' }) }));
    expect([analysed.files, findings]).toEqual([1, []]);
  });

  it('is analysed where there is nothing else', () => {
    expect(found(project({ 'package.json': packageOf({ install: 'wget https://a.example.com/' }) }))).toEqual(['no-undeclared-egress package.json:4']);
  });

  it('is said not to have been looked at where the file is broken', () => {
    const { analysed, code } = json(project({ 'package.json': '{ "scripts": { "postinstall": "curl https://a.example.com/" }', 'a.js': 'export const a = 1;\n' }));
    expect([code, analysed.errors.map(({ file, message }) => `${file} ${message}`)]).toEqual([2, ['package.json is no valid JSON']]);
  });

  it.each<[string, string, Readonly<Record<string, string>>, boolean]>([
    ['a file that a script runs', 'scripts/hello.js', { postinstall: 'node scripts/hello.js' }, true],
    ['whose ending is left out', 'scripts/hello.js', { postinstall: 'node ./scripts/hello' }, true],
    ['with options', 'scripts/hello.js', { preinstall: 'FOO=1 node --no-warnings -r ./a scripts/hello.js --quiet || exit 0' }, true],
    ['by another script', 'scripts/hello.ts', { prepare: 'npm run hello', hello: 'tsx scripts/hello.ts' }, true],
    ['of which what is built is run', 'src/hello.ts', { postinstall: 'node dist/hello.js' }, true],
    ['that is run by its own name', 'hello.mjs', { postinstall: './hello.mjs' }, true],
    ['a file that another script runs', 'scripts/hello.js', { postinstall: 'node scripts/other.js', hello: 'node scripts/hello.js' }, false],
    ['a file that is looked at and not run', 'scripts/hello.js', { prepare: 'eslint scripts/hello.js' }, false],
    ['a file of that name in another folder', 'src/hello.js', { postinstall: 'node scripts/hello.js' }, false],
  ])('counts installations: %s', (_, file, scripts, isTelemetry) => {
    const folder = project({ 'package.json': packageOf(scripts), [file]: counts, 'egress.jsonc': manifest(own) });
    expect(found(folder)).toEqual(isTelemetry ? [`no-covert-telemetry ${file}:2`] : []);
  });

  it('starts what the page of telemetry says of it', () => {
    const folder = project({ 'package.json': packageOf({ postinstall: 'node scripts/hello.js' }), 'scripts/hello.js': counts, 'egress.jsonc': manifest({ ...own, telemetry: true, consent: { basis: 'none' } }) });
    expect(egress(folder, ['check']).out).toContain('on postinstall (scripts/hello.js:2)');
    expect(egress(folder, ['telemetry']).out).toContain('on postinstall');
  });

  it('counts from the package that a file lies in, and from those around it', () => {
    const folder = project({ 'package.json': packageOf({ postinstall: 'node packages/b/hello.js' }), 'packages/b/package.json': packageOf({ prepare: 'node other.js' }), 'packages/b/hello.js': counts, 'packages/b/other.js': counts, 'packages/b/third.js': counts, 'egress.jsonc': manifest(own) });
    expect(found(folder)).toEqual(['no-covert-telemetry packages/b/hello.js:2', 'no-covert-telemetry packages/b/other.js:2']);
  });
});
