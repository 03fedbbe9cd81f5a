import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, egress, manifest, posts, project, put } from './command.ts';

beforeAll(build);

const git = (folder: string, ...args: readonly string[]): string => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main', '-c', 'protocol.file.allow=always', ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** A repository with one commit of these files. */
function repository(files: Readonly<Record<string, string>>): string {
  const folder = project(files);
  git(folder, 'init', '-q');
  commit(folder);
  return folder;
}

function commit(folder: string): void {
  git(folder, 'add', '-A', '-f');
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'All');
}

interface Diff {
  readonly code: number | null;
  readonly new: readonly { destination: string; now: { undeclared: string[]; places: { file: string; line: number }[]; gates: string[] } }[];
  readonly changed: readonly { destination: string; what: string[]; before: Record<string, unknown>; after: Record<string, unknown> }[];
  readonly gone: readonly { destination: string }[];
  readonly manifest: readonly { id: string; change: string }[];
  readonly notes: readonly string[];
}

function diff(folder: string, args: readonly string[] = ['HEAD']): Diff {
  const { code, out, err } = egress(folder, ['diff', ...args, '--format', 'json']);
  if (out === '') throw new Error(`exit ${code}: ${err}`);
  return { ...(JSON.parse(out) as Diff), code };
}

const names = ({ new: fresh, changed, gone }: Diff): string[] => [...fresh.map(({ destination }) => `+${destination}`), ...changed.map(({ destination, what }) => `~${destination} ${what.join(',')}`), ...gone.map(({ destination }) => `-${destination}`)];
const call = (host: string): string => `fetch('https://${host}.example.com/');\n`;
const api = { id: 'api', match: ['api.example.com'], reason: 'Ours' };

describe('what differs', () => {
  it('is what is new, changed and gone, and nothing that only moved', () => {
    const folder = repository({ 'egress.jsonc': manifest(api), 'src/a.ts': posts, 'src/b.ts': call('old'), 'src/c.ts': call('moves') });
    put(folder, 'src/a.ts', `\n\n${posts}${posts.replace('v1', 'v2').replace('post', 'again')}`);
    put(folder, 'src/b.ts', call('fresh'));
    renameSync(path.join(folder, 'src/c.ts'), path.join(folder, 'src/d.ts'));
    put(folder, 'src/untracked.ts', call('untracked'));
    const found = diff(folder);
    expect(names(found)).toEqual(['+fresh.example.com', '+untracked.example.com', '~api.example.com urls', '-old.example.com']);
    expect(found.new[0]?.now).toMatchObject({ undeclared: ['https://fresh.example.com/'], places: [{ file: 'src/b.ts', line: 1 }] });
    expect(found.changed[0]).toMatchObject({ before: { urls: ['https://api.example.com/v1'] }, after: { urls: ['https://api.example.com/v1', 'https://api.example.com/v2'] } });
    expect(found.code).toBe(1);
  });

  it('is seen in files that did not change, where what they import did', () => {
    const folder = repository({
      'src/const.ts': "export const host = 'https://one.example.com';\n", 'src/barrel.ts': "export * from './const.ts';\n", 'src/http.ts': 'export const send = (url: string) => fetch(url);\n',
      'src/use.ts': "import { host } from './barrel.ts';\nimport { send } from './http.ts';\nsend(host);\n", 'src/quiet.ts': "import { send } from './silent.ts';\nsend('https://quiet.example.com/');\n", 'src/silent.ts': 'export const send = (url: string) => url;\n',
    });
    put(folder, 'src/const.ts', "export const host = 'https://two.example.com';\n");
    put(folder, 'src/silent.ts', 'export const send = (url: string) => fetch(url);\n');
    expect(names(diff(folder))).toEqual(['+quiet.example.com', '+two.example.com', '-one.example.com']);
  });

  it('is seen where an import meant a file that is deleted, or one that was added since', () => {
    const folder = repository({ 'src/x/index.ts': "export const host = 'https://folder.example.com';\n", 'src/y.ts': "export const url = 'https://gone.example.com';\n", 'src/use.ts': "import { host } from './x';\nimport { url } from './y.js';\nfetch(host);\nfetch(url);\n" });
    put(folder, 'src/x.ts', "export const host = 'https://file.example.com';\n");
    rmSync(path.join(folder, 'src/y.ts'));
    expect(names(diff(folder))).toEqual(['+file.example.com', '+not known before it runs, in src/use.ts', '-folder.example.com', '-gone.example.com']);
  });

  it('is seen where configuration decides: paths, packages, variables', () => {
    const config = (to: string): string => JSON.stringify({ compilerOptions: { paths: { '@host': [to] } } });
    const folder = repository({ 'tsconfig.json': config('./src/one.ts'), '.env': 'API_URL=https://env-one.example.com\n', 'src/one.ts': "export default 'https://one.example.com';\n", 'src/two.ts': "export default 'https://two.example.com';\n", 'src/use.ts': "import host from '@host';\nfetch(host);\n" });
    put(folder, 'tsconfig.json', config('./src/two.ts'));
    expect(names(diff(folder))).toEqual(['+two.example.com', '-one.example.com']);
    git(folder, 'checkout', '-q', '.');
    put(folder, 'package.json', '{ "version": "2.0.0" }');
    expect(names(diff(folder))).toEqual([]);
  });

  it('is seen in what packages run on installing, and in files that their scripts begin to run', () => {
    const runs = (line: string): string => JSON.stringify({ name: 'a', scripts: { postinstall: line } });
    const counts = "import os from 'node:os';\nfetch('https://api.example.com/', { method: 'POST', body: os.platform() });\n";
    const folder = repository({ 'egress.jsonc': manifest(api), 'package.json': runs('curl https://one.example.com/'), 'hello.mjs': counts, 'a.ts': posts });
    put(folder, 'package.json', runs('curl https://two.example.com/ && node hello.mjs'));
    expect(names(diff(folder))).toEqual(['+two.example.com', '~api.example.com telemetry', '-one.example.com']);
    rmSync(path.join(folder, 'package.json'));
    expect(names(diff(folder))).toEqual(['-one.example.com']);
  });

  it('is a gate that is gone, and with it what says that it is telemetry', () => {
    const gated = "export function start() {\n  if (process.env.DO_NOT_TRACK) return;\n  fetch('https://api.example.com/v1');\n}\n";
    const folder = repository({ 'egress.jsonc': manifest(api), 'a.ts': gated });
    put(folder, 'a.ts', gated.replace(/ {2}if.*\n/, ''));
    expect(diff(folder)).toMatchObject({ code: 0, changed: [{ what: ['gates', 'telemetry'], before: { gates: ['env:DO_NOT_TRACK'] }, after: { gates: ['none'] } }] });
  });

  it('is a gate in a file that calls the one which sends, whether it goes with the call or another call comes without it', () => {
    const called = (before = ''): string => `import { report } from './usage.ts';\n${before}report();\n`;
    const files = {
      'egress.jsonc': manifest({ id: 'usage', match: ['usage.example.com'], reason: 'Usage', telemetry: true, data: [], consent: { basis: 'opt-out', gate: ['env:DO_NOT_TRACK'] } }),
      'src/usage.ts': "export function report(): void {\n  void fetch('https://usage.example.com/v1');\n}\n", 'src/main.ts': called('if (!process.env.DO_NOT_TRACK) '), 'src/other.ts': call('other'), 'notes.md': '',
    };
    const folder = repository(files);
    const ungated = { changed: [{ destination: 'usage.example.com', what: ['gates'], before: { gates: ['env:DO_NOT_TRACK'] }, after: { gates: ['none'] } }] };
    put(folder, 'src/main.ts', called());
    expect(diff(folder)).toMatchObject(ungated);
    git(folder, 'checkout', '-q', '.');
    put(folder, 'src/late.ts', called());
    expect(diff(folder)).toMatchObject(ungated);
    rmSync(path.join(folder, 'src/late.ts'));
    // What asks around and did not change is looked at among all that was there, and is the same.
    for (const file of ['src/usage.ts', 'src/other.ts', 'notes.md']) {
      put(folder, file, `${files[file as keyof typeof files]}\n`);
      expect(names(diff(folder))).toEqual([]);
      git(folder, 'checkout', '-q', '.');
    }
  });

  it('is what the manifest says of it, and 0 where all that is new is declared', () => {
    const folder = repository({ 'egress.jsonc': manifest(api, { id: 'old', match: ['old.example.com'], reason: 'Was' }), 'a.ts': posts });
    put(folder, 'egress.jsonc', manifest({ ...api, reason: 'Ours, really' }, { id: 'fresh', match: ['fresh.example.com'], reason: 'New' }));
    put(folder, 'b.ts', call('fresh'));
    expect(diff(folder)).toMatchObject({ code: 0, new: [{ destination: 'fresh.example.com', now: { undeclared: [] } }], manifest: [{ id: 'api', change: 'changed' }, { id: 'fresh', change: 'added' }, { id: 'old', change: 'removed' }] });
  });

  it('is limited to paths, and is 1 for no old sin', () => {
    const folder = repository({ 'src/a.ts': call('old'), 'lib/b.ts': call('lib') });
    put(folder, 'src/a.ts', `${call('old')}${call('old')}`);
    put(folder, 'lib/b.ts', call('other'));
    expect(diff(folder, ['HEAD', 'src'])).toMatchObject({ code: 0, new: [], gone: [] });
    expect(names(diff(folder, ['HEAD', 'lib']))).toEqual(['+other.example.com', '-lib.example.com']);
    expect(names(diff(path.join(folder, 'lib')))).toEqual(['+other.example.com', '-lib.example.com']);
  });

  it('has names of every kind', () => {
    const odd = ['[id].ts', 'a b/ü 中.ts', "quo'te\"s.ts", '-x.ts', ':(top)y.ts', 'tab\there.ts', 'new\nline.ts'];
    const folder = repository(Object.fromEntries(odd.map((name, i) => [`src/${name}`, call(`old${i}`)])));
    for (const [i, name] of odd.entries()) put(folder, `src/${name}`, call(`new${i}`));
    expect(names(diff(folder))).toEqual([...odd.map((_, i) => `+new${i}.example.com`), ...odd.map((_, i) => `-old${i}.example.com`)]);
  });

  it('is the same with any number of threads', () => {
    const folder = repository(Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`src/a${i}.ts`, call(`h${i}`)])));
    for (let i = 0; i < 250; i++) put(folder, `src/a${i}.ts`, call(`g${i}`));
    const [one, three] = ['1', '3'].map((count) => egress(folder, ['diff', 'HEAD', '--threads', count]).out);
    expect(one).toContain('250 new, 0 changed, 250 gone');
    expect(three).toBe(one);
  });
});

describe('the markdown of a difference', () => {
  it('tells a reviewer what is new and whether it is declared, whatever the names say', () => {
    const folder = repository({ 'a.ts': call('old') });
    put(folder, 'a.ts', call('fresh'));
    put(folder, 'x|`<script>alert(1)</script>@you.ts', 'fetch(process.env["[l](https://evil.example.com)"]);\n');
    const { code, out } = egress(folder, ['diff', 'HEAD']);
    expect(code).toBe(1);
    expect(out).toContain('**Something new is not declared in egress&#46;jsonc.**'.replace('&#46;', '.'));
    expect(out).toContain('| <code>fresh.example.com</code> | **no**: ');
    expect(out).not.toMatch(/<script|\]\(|@you|https:/);
  });
});

describe('the repository', () => {
  it('is left as it was, and nothing is left behind', () => {
    const folder = repository({ 'a.ts': call('old'), 'b.ts': call('b') });
    put(folder, 'a.ts', call('fresh'));
    git(folder, 'add', 'a.ts');
    put(folder, 'c.ts', call('c'));
    const state = (): unknown => [git(folder, '--no-optional-locks', 'status', '--porcelain=v2'), statSync(path.join(folder, '.git/index')).mtimeMs, readdirSync(folder).sort(), readFileSync(path.join(folder, 'a.ts'), 'utf8')];
    // Other tests use the folder that all share.
    const temporary = project({});
    const before = state();
    expect(egress(folder, ['diff', 'HEAD'], { TMPDIR: temporary }).code).toBe(1);
    expect(state()).toEqual(before);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('may have submodules, which are named', () => {
    const inner = repository({ 'in.ts': call('inner') });
    const folder = repository({ 'a.ts': call('old') });
    git(folder, 'submodule', '--quiet', 'add', inner, 'sub');
    commit(folder);
    put(folder, 'a.ts', call('fresh'));
    const found = diff(folder);
    expect(names(found)).toEqual(['+fresh.example.com', '-old.example.com']);
    expect(found.notes).toEqual(['sub is a submodule, whose own commits are not compared.']);
  });

  it('may have been broken then: what cannot be read is said', () => {
    const folder = repository({ 'a.ts': "fetch('https://api.example.com';\n" });
    put(folder, 'a.ts', posts);
    expect(diff(folder).notes).toEqual([expect.stringMatching(/^a\.ts:1 could not be analysed as it was at [0-9a-f]{12}/)]);
  });

  it('runs no program that a commit asks for', () => {
    const folder = repository({ '.gitattributes': '*.ts filter=lfs export-ignore\n', 'a.ts': call('old') });
    const marker = path.join(folder, 'ran');
    git(folder, 'config', 'filter.lfs.smudge', `touch ${marker}`);
    git(folder, 'config', 'filter.lfs.required', 'true');
    put(folder, 'a.ts', call('fresh'));
    expect(names(diff(folder))).toEqual(['+fresh.example.com', '-old.example.com']);
    expect(readdirSync(folder)).not.toContain('ran');
  });
});

describe('misuse', () => {
  it.each([
    ['no ref', [], 'egress diff origin/main'],
    ['a ref that does not exist', ['nowhere'], 'There is no commit nowhere'],
    ['an option for git', ['--', '--output=pwned'], '--output=pwned is no git revision'],
    ['a path as ref', ['a.ts'], 'There is no commit a.ts'],
    ['an unknown format', ['HEAD', '--format', 'xml'], 'markdown, json'],
    ['a path that does not exist', ['HEAD', 'nowhere'], 'nowhere cannot be checked'],
  ])('is 2 for %s', (_, args, said) => {
    const folder = repository({ 'a.ts': posts });
    const { code, out, err } = egress(folder, ['diff', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
    expect(err).not.toContain('    at ');
    expect(readdirSync(folder).sort()).toEqual(['.git', 'a.ts']);
  });

  it('is 2 outside of a repository, and in a shallow clone without the commit', () => {
    expect(egress(project({ 'a.ts': posts }), ['diff', 'HEAD'])).toMatchObject({ code: 2, err: expect.stringContaining('in no git repository') as string });
    const origin = repository({ 'a.ts': posts });
    const first = git(origin, 'rev-parse', 'HEAD').trim();
    writeFileSync(path.join(origin, 'a.ts'), call('fresh'));
    commit(origin);
    const clone = path.join(project({}), 'clone');
    mkdirSync(clone);
    git(clone, 'clone', '-q', '--depth', '1', `file://${origin}`, '.');
    expect(egress(clone, ['diff', first])).toMatchObject({ code: 2, err: expect.stringMatching(/shallow clone.*fetch-depth: 0/) as string });
    expect(egress(clone, ['diff', 'HEAD']).code).toBe(0);
  });
});
