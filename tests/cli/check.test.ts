import { chmodSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { asEverybody, build, cli, egress, json, manifest, posts, project } from './command.ts';

beforeAll(build);

const api = { id: 'api', match: ['api.example.com'], reason: 'Our own API' };

describe('the JSON report', () => {
  const folder = project({
    'egress.jsonc': manifest(api),
    'src/const.ts': "export const host = 'https://api.example.com';\n",
    'src/http.ts': 'export const send = (url: string, body: string) =>\n  fetch(url, { method: "POST", body });\n',
    'src/post.ts': "import { host } from './const.ts';\nimport { send } from './http.ts';\n\nsend(\n  `${host}/v1`,\n  'x',\n);\nfetch('https://other.example.com/');\nfetch('/own');\nfetch(process.env.API_URL ?? '');\n",
    'src/quiet.ts': 'export const a = 1;\n',
  });

  it('has the keys of the contract, in their order', () => {
    const { code: _, err: __, ...report } = json(folder);
    expect(Object.keys(report)).toEqual(['version', 'root', 'manifest', 'analysed', 'egress', 'findings']);
    expect(Object.keys(report.analysed)).toEqual(['files', 'mentioned', 'parsed', 'errors']);
    for (const one of report.egress) {
      expect(Object.keys(one)).toEqual(['file', 'line', 'column', 'endLine', 'api', 'package', 'channel', 'destination', 'data', 'telemetry', 'gate', 'declared', 'via']);
      const keys = ['kind', 'urls', 'hosts', 'names', 'from', 'concealed'];
      expect(Object.keys(one.destination)).toEqual(keys.filter((key) => key in one.destination));
      expect(Object.values(one.destination).every((value) => typeof value === 'string' || (value as unknown[]).length > 0)).toBe(true);
    }
    for (const one of report.findings) expect(Object.keys(one).filter((key) => key !== 'path')).toEqual(['rule', 'severity', 'file', 'line', 'column', 'endLine', 'message', 'fingerprint']);
  });

  it('says what leaves, where to and by which entry', () => {
    const report = json(folder);
    expect(report).toMatchObject({ version: 1, root: '.', manifest: 'egress.jsonc', code: 1, analysed: { files: 4, errors: [] } });
    expect(report.egress.map(({ file, line, destination: { kind }, declared }) => `${file}:${line} ${String(kind)} ${declared}`)).toEqual([
      'src/http.ts:2 caller null',
      'src/post.ts:4 fixed api',
      'src/post.ts:8 fixed null',
      'src/post.ts:9 relative null',
      'src/post.ts:10 configured null',
    ]);
    expect(report.egress[1]).toMatchObject({
      column: 1, endLine: 7, api: 'fetch', package: 'global', channel: 'http', telemetry: false, gate: null,
      destination: { urls: ['https://api.example.com/v1'], hosts: ['api.example.com'] }, via: [{ name: 'send', file: 'src/http.ts', line: 2 }],
    });
    expect(report.egress[4]?.destination).toMatchObject({ names: ['env:API_URL'] });
    expect(report.findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual(['no-undeclared-egress src/post.ts:8', 'no-undeclared-egress src/post.ts:10']);
  });

  it('lists the send of a client that is handed over where it stands as well', () => {
    const handing = project({
      'src/films.js': 'export class Films {\n  constructor(api) { this.api = api; }\n  all() {\n    return this.api.get(\n      "/v1/films",\n    );\n  }\n  unused() { return this.api.get("/v1/unused"); }\n}\n',
      'src/client.js': "import axios from 'axios';\nimport { Films } from './films.js';\n\nexport const films = new Films(axios.create({ baseURL: 'https://api.example.com' }));\nexport const kept = new Films(new Map([['/v1/films', 1]]));\n",
      'src/main.js': "import { films, kept } from './client.js';\n\nawait films.all();\nkept.all();\n",
    });
    const report = json(handing, ['--threads', '1']);
    expect(report.egress.map(({ file, line, endLine, api, destination: { kind } }) => `${file}:${line}-${endLine} ${api} ${String(kind)}`)).toEqual([
      'src/films.js:4-6 AxiosInstance.get caller',
      'src/main.js:3-3 AxiosInstance.get fixed',
    ]);
    expect(report.findings.map(({ file, line }) => `${file}:${line}`)).toEqual(['src/client.js:4', 'src/main.js:3']);
    expect(json(handing, ['--threads', '3']).egress).toEqual(report.egress);
  });

  it('is the same, byte for byte, with any number of threads', () => {
    const [one, two, five] = ['1', '2', '5'].map((count) => egress(folder, ['check', '--format', 'json', '--threads', count]).out);
    expect(two).toBe(one);
    expect(five).toBe(one);
  });

  it('is the same from another folder, but for the root', () => {
    const here = egress(folder, ['check', '--format', 'json']).out;
    const above = egress(path.dirname(folder), ['check', '--root', folder, '--format', 'json']).out;
    expect(above.replace(`"root": "${path.basename(folder)}"`, '"root": "."')).toBe(here);
  });

  it('takes paths, and one manifest for all of them', () => {
    expect(json(folder, ['src/quiet.ts']).analysed.files).toBe(1);
    const open = project({ 'policy.jsonc': manifest({ ...api, match: ['*.example.com'] }), 'a.ts': posts });
    expect(json(open, ['--manifest', 'policy.jsonc'])).toMatchObject({ code: 0, manifest: 'policy.jsonc', findings: [] });
    expect(json(open)).toMatchObject({ code: 1, manifest: null });
  });
});

describe('the manifest of a run', () => {
  it('is the one that was there when it began', async () => {
    const folder = project({ 'egress.jsonc': manifest(api), ...Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`src/a${i}.ts`, posts.repeat(20)])) });
    const run = spawn(process.execPath, [cli, 'check', '--threads', '3'], { cwd: folder });
    // Read before anything is analysed; edited, broken and removed again and again while the rest goes on.
    await new Promise((resolve) => { setTimeout(resolve, 150); });
    const before = readFileSync(path.join(folder, 'egress.jsonc'), 'utf8');
    const edits = setInterval(() => { writeFileSync(path.join(folder, 'egress.jsonc'), '{ broken'); }, 5);
    const code = await new Promise((resolve) => { run.on('exit', resolve); });
    clearInterval(edits);
    expect(before).toBe(manifest(api));
    // Too early an edit breaks the whole run, clearly; never a part of it.
    expect([0, 2]).toContain(code);
  });
});

describe('exit codes', () => {
  it('is 0 where all is declared', () => {
    expect(egress(project({ 'egress.jsonc': manifest(api), 'a.ts': posts }), ['check'])).toMatchObject({ code: 0, err: '' });
  });

  it('is 0 where nothing leaves', () => {
    expect(egress(project({ 'a.ts': 'export {};\n' }), ['check']).code).toBe(0);
  });

  it('is 1 for what is not declared, and for an entry that nothing uses', () => {
    expect(egress(project({ 'a.ts': posts }), ['check']).code).toBe(1);
    const report = json(project({ 'egress.jsonc': manifest(api, { id: 'gone', match: ['gone.example.com'], reason: 'Was used' }), 'a.ts': posts }));
    expect(report.findings).toMatchObject([{ rule: 'manifest-no-unused-endpoint', file: 'egress.jsonc', line: 15 }]);
    expect(report.code).toBe(1);
  });

  it('is 1 for an entry of collect, dev or run that nothing takes up, and 0 where it is taken up', () => {
    const entries = { collect: [{ match: 'clipboard', reason: 'Pasting' }, { match: 'camera', reason: 'Calls', only: ['calls/**'] }], dev: ['http://localhost:*'], run: [{ command: 'git', reason: 'The revision' }, { command: 'npm run', reason: 'Builds' }] };
    const text = JSON.stringify({ ...(JSON.parse(manifest(api)) as object), ...entries }, null, 2);
    const takesUp = "import { execFileSync } from 'node:child_process';\nexport const f = (task: string) => { void fetch('http://localhost:3000/x'); void navigator.clipboard.readText(); execFileSync('git', ['rev-parse', 'HEAD']); execFileSync('npm', ['run', task]); };\n";
    const calls = 'export const g = () => navigator.mediaDevices.getUserMedia({ video: true });\n';
    expect(json(project({ 'egress.jsonc': text, 'a.ts': posts, 'b.ts': takesUp, 'calls/c.ts': calls })).findings).toEqual([]);
    const said = (files: Readonly<Record<string, string>>): string[] => json(project({ 'egress.jsonc': text, 'a.ts': posts, ...files })).findings.map(({ message }) => message.slice(0, message.indexOf('.'))).filter((message) => message.startsWith('Nothing ')).sort();
    expect(said({})).toEqual(['Nothing collects "camera"', 'Nothing collects "clipboard"', 'Nothing reaches "http://localhost:*", which "dev" permits', 'Nothing runs "git"', 'Nothing runs "npm run"']);
    // A collection elsewhere than `only` says is none of the entry's; a command that nobody knows may be any.
    expect(said({ 'b.ts': takesUp, 'c.ts': calls })).toEqual(['Nothing collects "camera"']);
    expect(said({ 'b.ts': "import { exec } from 'node:child_process';\nexport const f = (line: string) => exec(line);\n", 'calls/c.ts': calls })).toEqual(['Nothing collects "clipboard"', 'Nothing reaches "http://localhost:*", which "dev" permits']);
    expect(said({ 'b.ts': takesUp.replace("'run', task", "'test'"), 'calls/c.ts': calls })).toEqual(['Nothing runs "npm run"']);
  });

  it('calls no entry unused where not all code was looked at', () => {
    const folder = project({ 'egress.jsonc': manifest(api), 'src/a.ts': posts, 'lib/b.ts': 'export {};\n' });
    expect(json(folder, ['lib'])).toMatchObject({ code: 0, findings: [] });
  });

  it.each([
    ['an unknown option', ['check', '--formt', 'json'], '--formt is no option'],
    ['an unknown command', ['chekc'], 'chekc is no command'],
    ['no command', [], 'Usage'],
    ['a path that does not exist', ['check', 'nowhere'], 'nowhere cannot be checked: it does not exist'],
    ['an unknown format', ['check', '--format', 'xml'], 'stylish, json, sarif, github, gitlab, markdown, html'],
    ['a missing value', ['check', '--format'], '--format'],
    ['a doubled option', ['check', '--root', '.', '--root', '.'], '--root is given twice'],
    ['a root that does not exist', ['check', '--root', 'nowhere'], '--root nowhere'],
    ['no number of threads', ['check', '--threads', 'many'], 'from 1 to 64'],
    ['a manifest that does not exist', ['check', '--manifest', 'nowhere.jsonc'], 'nowhere.jsonc:1:1'],
    ['paths for init', ['init', 'src'], '--root src'],
    ['add without a destination', ['add'], 'egress add api.example.com'],
  ])('is 2 for %s, and says what to do', (_, args, said) => {
    const { code, out, err } = egress(project({ 'a.ts': posts }), args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(said);
    expect(err).not.toContain('    at ');
  });

  it('is 2 where there is nothing to analyse', () => {
    const { code, err } = egress(project({ 'readme.md': '' }), ['check']);
    expect(code).toBe(2);
    expect(err).toContain('Nothing to analyse');
  });

  it('answers --help and --version', () => {
    const { version } = JSON.parse(readFileSync(path.join(path.dirname(cli), '../package.json'), 'utf8')) as { version: string };
    const folder = project({});
    expect(egress(folder, ['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
    for (const command of ['check', 'diff', 'init', 'add']) {
      const { code, out } = egress(folder, [command, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`Examples\n {2}egress ${command}`));
    }
  });
});

describe('which files', () => {
  const names = (folder: string, args: readonly string[] = []): string[] => json(folder, args).egress.map(({ file }) => file);

  it('reads every kind of code and no declarations', () => {
    const script = `<script>\n${posts}</script>\n`;
    const folder = project({
      ...Object.fromEntries(['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx'].map((ending) => [`a.${ending}`, posts])),
      'b.vue': script, 'b.svelte': script, 'b.astro': `---\n${posts}---\n`, 'c.d.ts': posts, 'c.d.mts': posts, 'd.txt': posts,
    });
    expect(names(folder)).toEqual(['a.cjs', 'a.cts', 'a.js', 'a.jsx', 'a.mjs', 'a.mts', 'a.ts', 'a.tsx', 'b.astro', 'b.svelte', 'b.vue']);
  });

  it('reads the markup of a component beside it, and no other', () => {
    const markup = '<p>\n  <img [src]="url"></p>';
    const folder = project({ 'a.component.ts': "@Component({ templateUrl: './a.component.html' })\nexport class A { url = 'https://a.example.com/a'; }\n", 'a.component.html': markup, 'b.html': markup, 'b.ts': 'export class B {}\n' });
    expect(json(folder).egress.map(({ file, line }) => `${file}:${line}`)).toEqual(['a.component.html:2']);
  });

  it('honours ignore files of every level, except for what is named', () => {
    const folder = project({
      '.gitignore': 'dist/\n*.gen.ts\n!keep.gen.ts\n', '.git/info/exclude': 'local.ts\n', 'a.ts': posts, 'a.gen.ts': posts, 'keep.gen.ts': posts, 'local.ts': posts, 'dist/a.ts': posts,
      'node_modules/x/a.ts': posts, 'sub/.gitignore': '/only-here.ts\n!again.gen.ts\n', 'sub/only-here.ts': posts, 'sub/again.gen.ts': posts, 'sub/deeper/only-here.ts': posts,
    });
    expect(names(folder)).toEqual(['a.ts', 'keep.gen.ts', 'sub/again.gen.ts', 'sub/deeper/only-here.ts']);
    expect(names(folder, ['dist'])).toEqual(['dist/a.ts']);
    expect(names(folder, ['a.gen.ts'])).toEqual(['a.gen.ts']);
    expect(names(folder, ['sub/deeper'])).toEqual(['sub/deeper/only-here.ts']);
    expect(names(folder, ['a.ts', '.', './a.ts'])).toHaveLength(4);
  });

  it('sorts by the bytes of paths', () => {
    const folder = project(Object.fromEntries(['b.ts', 'a/z.ts', 'a-b.ts', 'B.ts', 'ä.ts', '中.ts', '😀.ts', 'ﬁ.ts'].map((name) => [name, posts])));
    expect(names(folder)).toEqual(['B.ts', 'a-b.ts', 'a/z.ts', 'b.ts', 'ä.ts', '中.ts', 'ﬁ.ts', '😀.ts']);
  });

  it('goes round no circle of links, and follows links to files', () => {
    const folder = project({ 'src/a.ts': posts, 'x.ts/in.ts': posts });
    const other = project({ 'far.ts': posts });
    symlinkSync('..', path.join(folder, 'src/up'));
    symlinkSync('a.ts', path.join(folder, 'src/same.ts'));
    symlinkSync(path.join(other, 'far.ts'), path.join(folder, 'src/far.ts'));
    symlinkSync(other, path.join(folder, 'src/other'));
    const { out } = egress(folder, ['check', '--format', 'json']);
    expect((JSON.parse(out) as { egress: { file: string }[] }).egress.map(({ file }) => file)).toEqual(['src/a.ts', 'src/far.ts', 'x.ts/in.ts']);
    expect(egress(folder, ['check']).out).toContain('src/other links to a folder outside');
  });
});

describe('output', () => {
  it('is written whole, and nothing is left beside it', () => {
    const folder = project({ 'a.ts': posts });
    expect(egress(folder, ['check', '--format', 'json', '-o', 'out.json'])).toEqual({ code: 1, out: '', err: '' });
    expect(readFileSync(path.join(folder, 'out.json'), 'utf8')).toBe(egress(folder, ['check', '--format', 'json']).out);
    expect(readdirSync(folder).sort()).toEqual(['a.ts', 'out.json']);
  });

  it.each([['into a folder that is not there', 'no/where.json'], ['onto a folder', 'src']])('says that it cannot be written %s', (_, target) => {
    const folder = project({ 'src/a.ts': posts });
    const { code, err } = egress(folder, ['check', '-o', target]);
    expect(code).toBe(2);
    expect(err).toMatch(/^egress: Cannot write .*: (?:it does not exist|it is a folder)\.\n$/);
    expect(readdirSync(folder)).toEqual(['src']);
  });

  it('leaves a target alone that may not be written', () => {
    const folder = project({ 'a.ts': posts, 'out.json': 'kept' });
    chmodSync(path.join(folder, 'out.json'), 0o444);
    expect(egress(folder, ['check', '-o', 'out.json'], {}, asEverybody)).toMatchObject({ code: 2, err: expect.stringContaining('permission is denied') as string });
    expect(readFileSync(path.join(folder, 'out.json'), 'utf8')).toBe('kept');
  });

  it('says that the disk is full', () => {
    expect(egress(project({ 'a.ts': posts }), ['check', '-o', '/dev/full'])).toMatchObject({ code: 2, err: 'egress: Cannot write /dev/full: the disk is full.\n' });
  });

  it('takes a closed pipe quietly', () => {
    const folder = project(Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`a${i}.ts`, posts.repeat(60)])));
    const { stdout, stderr } = spawnSync('sh', ['-c', '"$0" "$1" check --format json | head -c 1', process.execPath, cli], { cwd: folder, encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '{', stderr: '' });
  });

  it('colours only where asked to, or where people look', () => {
    const folder = project({ 'a.ts': posts });
    const escape = '\u001b[';
    expect(egress(folder, ['check']).out).not.toContain(escape);
    expect(egress(folder, ['check'], { FORCE_COLOR: '1' }).out).toContain(escape);
    expect(egress(folder, ['check'], { FORCE_COLOR: '0' }).out).not.toContain(escape);
    expect(egress(folder, ['check', '-o', 'out.txt'], { FORCE_COLOR: '1' }).code).toBe(1);
    expect(readFileSync(path.join(folder, 'out.txt'), 'utf8')).not.toContain(escape);
  });

  it('tells people what is not declared and what to do', () => {
    const folder = project({ 'src/a.ts': posts, 'src/b.ts': `${posts}fetch('https://other.example.com');\n` });
    const { out } = egress(folder, ['check']);
    expect(out).toContain('src/a.ts\n  1:27  error  ');
    expect(out).toContain('Not declared (2):\n');
    expect(out).toMatch(/ {2}api\.example\.com +2 {2}src\/a\.ts:1\n {2}other\.example\.com +1 {2}src\/b\.ts:2\n/);
    expect(out).toContain('3 findings (2 files, 3 egress to 2 destinations).');
    expect(out).toContain('npx egress init');
  });

  it('never lets text of the code reach a terminal as it is', () => {
    const bad = '\u001b[2J\u202egnp.\u0007\u200b\u2028';
    const folder = project({ 'a.ts': `fetch('https://api.example.com/${bad.replace('\u2028', '')}');\nfetch(process.env['${bad}']);\n`, [`b${bad}.ts`]: posts });
    for (const args of [['check'], ['check', '--format', 'json'], ['init']]) {
      const { out, err } = egress(folder, args);
      // eslint-disable-next-line no-control-regex -- The characters that terminals obey are what is looked for.
      expect(`${out}${err}`).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/);
    }
  });
});
