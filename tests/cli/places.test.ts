import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseManifest } from '../../src/manifest/load.ts';
import { asEverybody, build, cli, egress, json, manifest, posts, project, put, type Ran } from './command.ts';

beforeAll(build);

const api = { id: 'api', match: ['api.example.com'], reason: 'Ours' };
const many = Array.from({ length: 200 }, (_, i) => `fetch('https://h${i}.example.org/');\n`).join('');

describe('a checkout that nobody may write to', () => {
  it('is checked and compared as any other, and what would write says that it cannot', () => {
    const folder = project({ 'egress.jsonc': manifest(api), 'src/a.ts': posts });
    for (const args of [['init', '-q'], ['add', '-A'], ['-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '-q', '-m', 'All']]) execFileSync('git', args, { cwd: folder });
    put(folder, 'src/a.ts', `${posts}fetch('https://new.example.com/');\n`);
    execFileSync('chmod', ['-R', 'a-w', folder]);
    try {
      const run = (...args: string[]): Ran => egress(folder, args, {}, asEverybody);
      expect(run('check')).toMatchObject({ code: 1, err: '' });
      expect(run('diff', 'HEAD')).toMatchObject({ code: 1, out: expect.stringContaining('new.example.com') as string, err: '' });
      for (const args of [['check', '-o', 'out.json'], ['init', '--root', 'src'], ['add', 'new.example.com']]) expect(run(...args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^egress: Cannot write \S+: permission is denied\.\n$/) as string });
      expect(readdirSync(folder).sort()).toEqual(['.git', 'egress.jsonc', 'src']);
    } finally {
      execFileSync('chmod', ['-R', 'u+w', folder]);
    }
  });
});

describe('a disk that is full', () => {
  /** As on a disk with that many bytes left: a file may not grow beyond them. */
  const withLeft = (folder: string, ...args: string[]): Ran => {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', "ulimit -f 1; trap '' XFSZ; exec \"$0\" \"$@\"", process.execPath, cli, ...args], { cwd: folder, encoding: 'utf8' });
    return { code: status, out: stdout, err: stderr };
  };

  it('leaves the report that was there, and none where there was none', () => {
    const folder = project({ 'a.ts': many, 'old.json': 'kept' });
    for (const target of ['old.json', 'new.json']) expect(withLeft(folder, 'check', '--format', 'json', '-o', target)).toMatchObject({ code: 2, err: expect.stringMatching(/^egress: Cannot write .*: it would be larger than files may be\.\n$/) as string });
    expect(readFileSync(path.join(folder, 'old.json'), 'utf8')).toBe('kept');
    expect(readdirSync(folder).sort()).toEqual(['a.ts', 'old.json']);
  });

  it('leaves no half of a manifest: neither of a new one nor of one that is edited', () => {
    const folder = project({ 'a.ts': Array.from({ length: 60 }, (_, i) => `fetch('https://www.host${i}.example${i}.com/');\n`).join('') });
    expect(withLeft(folder, 'init')).toMatchObject({ code: 2, err: expect.stringContaining('Cannot write egress.jsonc') as string });
    expect(readdirSync(folder)).toEqual(['a.ts']);
    const before = manifest(...Array.from({ length: 60 }, (_, i) => ({ ...api, id: `e${String(i).padStart(2, '0')}`, match: [`h${i}.example.com`] })));
    put(folder, 'egress.jsonc', before);
    expect(withLeft(folder, 'add', 'new.example.com')).toMatchObject({ code: 2, err: expect.stringContaining('Cannot write') as string });
    expect(readFileSync(path.join(folder, 'egress.jsonc'), 'utf8')).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(['a.ts', 'egress.jsonc']);
  });

  it('is told where the report is printed, too', () => {
    const { status, stderr } = spawnSync('sh', ['-c', '"$0" "$1" check > /dev/full', process.execPath, cli], { cwd: project({ 'a.ts': posts }), encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'egress: Cannot print: the disk is full.\n' });
  });
});

describe('two runs at once that write the manifest', () => {
  const run = (folder: string, ...args: string[]): Promise<number | null> => new Promise((resolve) => { spawn(process.execPath, [cli, ...args], { cwd: folder, stdio: 'ignore' }).on('exit', resolve); });
  const data = (folder: string): ReturnType<typeof parseManifest> => parseManifest(readFileSync(path.join(folder, 'egress.jsonc'), 'utf8'));

  it('both add what they were asked to', async () => {
    const folder = project({ 'egress.jsonc': manifest(api) });
    const hosts = ['b', 'c', 'd', 'e'].map((name) => `${name}.example.org`);
    expect(await Promise.all(hosts.map((host, i) => run(folder, 'add', host, '--id', `new-${i}`, '--reason', 'Tried')))).toEqual([0, 0, 0, 0]);
    expect(data(folder).data?.endpoints.flatMap(({ match }) => match)).toEqual(['api.example.com', ...hosts]);
    expect(readdirSync(folder)).toEqual(['egress.jsonc']);
  });

  it('draft one manifest, and the one that comes second says so', async () => {
    const folder = project({ 'a.ts': posts });
    const codes = await Promise.all([run(folder, 'init'), run(folder, 'init')]);
    // Whoever looks after the other is done has nothing to do, and who looked before it cannot write over it.
    expect(codes).toContain(0);
    expect(codes.filter((code) => code !== 0 && code !== 2)).toEqual([]);
    expect(data(folder).problems).toEqual([]);
  });

  it('wait for no run that died', () => {
    const folder = project({ 'egress.jsonc': manifest(api), '.egress.jsonc.lock': '' });
    execFileSync('touch', ['-d', '1 minute ago', path.join(folder, '.egress.jsonc.lock')]);
    expect(egress(folder, ['add', 'b.example.org', '--reason', 'Tried']).code).toBe(0);
    expect(readdirSync(folder)).toEqual(['egress.jsonc']);
  });
});

describe('names of every kind', () => {
  const odd = ['a b/[id].ts', 'ñ 名/(group)/[...all].ts', '[x]/{y}.ts', '@slot/$name.ts', "quo'te\".ts"];

  it('are found, named, explained and drafted for', () => {
    const folder = project(Object.fromEntries(odd.map((name, i) => [name, `fetch('https://h${i}.example.org/');\n`])));
    expect(json(folder).egress.map(({ file }) => file).sort()).toEqual([...odd].sort());
    for (const [i, name] of odd.slice(0, 3).entries()) {
      expect(json(folder, [name]).egress.map(({ file }) => file)).toEqual([name]);
      expect(egress(folder, ['check', '--explain', `${name}:1`])).toMatchObject({ code: 0, out: expect.stringContaining(`h${i}.example.org`) as string });
    }
    expect(egress(folder, ['init']).code).toBe(0);
    expect(json(folder).findings.map(({ rule }) => rule)).not.toContain('no-undeclared-egress');
  });

  it('can be named in "only"', () => {
    const folder = project({ 'egress.jsonc': manifest({ ...api, only: ['a b/[id].ts', 'ñ 名/**', '[slug]/**', 'v[12].ts'] }), 'a b/[id].ts': posts, 'a b/[di].ts': posts, 'ñ 名/b.ts': posts, '[slug]/(x)/a.ts': posts, 'v1.ts': posts, 'v3.ts': posts });
    expect(json(folder).findings.map(({ file }) => file)).toEqual(['a b/[di].ts', 'v3.ts']);
  });
});

describe('configuration as other systems write it', () => {
  const library = { 'packages/lib/package.json': '{ "name": "@our/lib", "exports": "./index.ts" }', 'packages/lib/index.ts': 'export const send = (to: string) => fetch(to);\n' };
  const app = { 'packages/app/package.json': '{ "name": "app" }', 'packages/app/a.ts': "import { send } from '@our/lib';\nsend('https://api.example.com/');\n" };

  it.each<[string, Readonly<Record<string, string>>]>([
    ['workspaces', { 'package.json': '\uFEFF{ "private": true,\r\n "workspaces": ["packages\\\\*"] }' }],
    ['those of pnpm', { 'package.json': '{ "private": true }', 'pnpm-workspace.yaml': '\uFEFFpackages:\r\n  - packages\\*\r\n' }],
    ['paths of TypeScript', { 'tsconfig.json': '\uFEFF{\r\n "compilerOptions": { "paths": { "@our/lib": [".\\\\packages\\\\lib\\\\index.ts"] } } }' }],
  ])('%s may have backslashes, CRLF and a byte order mark', (_, files) => {
    const folder = project({ ...files, ...library, ...app });
    expect(json(folder).egress.filter(({ file }) => file === 'packages/app/a.ts')).toMatchObject([{ line: 2, destination: { hosts: ['api.example.com'] } }]);
  });

  it('.gitignore may have CRLF and a byte order mark', () => {
    const folder = project({ '.gitignore': '\uFEFFout/\r\n*.min.js\r\n', 'out/a.ts': posts, 'b.min.js': posts, 'c.ts': posts });
    expect(json(folder).egress.map(({ file }) => file)).toEqual(['c.ts']);
  });

  it('a path with backslashes is one that is not there, and the one that is meant is named', () => {
    const folder = project({ 'src/a.ts': posts });
    expect(egress(folder, ['check', 'src\\a.ts']).err).toContain('Write it with "/": src/a.ts.');
    for (const args of [['check', 'src\\a.ts'], ['check', '--manifest', 'conf\\egress.jsonc'], ['check', '--root', 'src\\x']]) expect(egress(folder, args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('not exist') as string });
  });
});
