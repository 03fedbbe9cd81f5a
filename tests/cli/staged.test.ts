import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, egress, manifest, posts, project, put } from './command.ts';

beforeAll(build);

const git = (folder: string, ...args: readonly string[]): string => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd: folder, encoding: 'utf8' });
const call = (host: string): string => `fetch('https://${host}.example.com/');\n`;
const api = { id: 'api', match: ['api.example.com'], reason: 'Ours' };

function staged(files: Readonly<Record<string, string>>): string {
  const folder = project(files);
  git(folder, 'init', '-q');
  git(folder, 'add', '-A', '-f');
  return folder;
}

describe('egress check --staged', () => {
  const files = { '.gitignore': 'out/\n', 'egress.jsonc': manifest(api), 'src/a [b].ts': posts, 'src/c.ts': `import { post } from '@/a [b]';\npost();\n`, 'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }', 'out/d.ts': call('ignored') };

  it('says of what is staged what the same work tree gives, byte for byte', () => {
    const folder = staged({ ...files, 'src/e.ts': call('other') });
    for (const [from, args] of [['.', []], ['src', []], ['.', ['src', '--format', 'sarif']], ['.', ['--format', 'json', '--root', 'src']], ['src', ['--manifest', '../egress.jsonc', '--format', 'json']]] as const) {
      const place = path.join(folder, from);
      expect(egress(place, ['check', '--staged', ...args])).toEqual(egress(place, ['check', ...args]));
    }
    expect(egress(folder, ['check', '--staged']).out).toMatch(/^src\/e\.ts\n[^]*other\.example\.com/);
  });

  it('sees neither what is changed nor what is new and not staged, nor a manifest that is not', () => {
    const folder = staged(files);
    put(folder, 'src/c.ts', call('changed'));
    put(folder, 'src/new.ts', call('new'));
    put(folder, 'src/egress.jsonc', manifest());
    put(folder, 'egress.jsonc', manifest());
    expect(egress(folder, ['check', '--staged'])).toMatchObject({ code: 0 });
    git(folder, 'add', 'egress.jsonc');
    expect(egress(folder, ['check', '--staged'])).toMatchObject({ code: 1, out: expect.stringContaining('src/a [b].ts') as string });
  });

  it('leaves the repository as it was and nothing behind', () => {
    const [folder, temporary] = [staged(files), project({})];
    const state = (): readonly string[] => [git(folder, 'ls-files', '--stage'), git(folder, 'status', '--porcelain'), ...readdirSync(temporary)];
    const before = state();
    expect(egress(folder, ['check', '--staged'], { TMPDIR: temporary }).code).toBe(0);
    expect(state()).toEqual(before);
  });

  it.each<[string, (folder: string) => readonly string[], RegExp]>([
    ['a path of which git knows nothing', (folder) => { put(folder, 'new/a.ts', posts); return ['new']; }, /Of new nothing is staged or committed/],
    ['a line to explain besides', () => ['--explain', 'src/c.ts:1'], /Leave out --staged/],
    ['a folder that is in no repository', (folder) => ['--root', path.join(folder, '..')], /is in no git repository/],
  ])('is 2 for %s', (_, made, said) => {
    const folder = staged(files);
    expect(egress(folder, ['check', '--staged', ...made(folder)])).toMatchObject({ code: 2, out: '', err: expect.stringMatching(said) as string });
  });
});
