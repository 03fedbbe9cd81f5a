import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { repositoryOf } from '../commit/repository.ts';
import { surroundingLines } from '../../src/cli/commands/surroundings.ts';
import { blockOf } from '../support/blocks.ts';
import { installed } from '../support/consumer.ts';
import { build, egress, manifest, posts, project, put } from './command.ts';

beforeAll(build);

/** A block of what is printed, from the line that ends so and onwards, without its indentation. */
function printed(out: string, said: string): string {
  const lines = out.slice(out.indexOf(`${said}:\n\n`) + said.length + 3).split('\n');
  const end = lines.findIndex((line) => line !== '' && !line.startsWith('  '));
  return lines.slice(0, end < 0 ? undefined : end).map((line) => line.replace(/^ {2}/, '')).join('\n').trimEnd();
}

const inits = (files: Readonly<Record<string, string>>): string => `${surroundingLines(project(files)).join('\n\n')}\n`;
const uses = (...names: string[]): string => JSON.stringify({ devDependencies: Object.fromEntries(names.map((name) => [name, '1.0.0'])) });
const without = (text: string, ...lines: RegExp[]): string => lines.reduce((left, line) => left.replace(line, ''), text).trimEnd();

describe('egress init prints what the guides say, for', () => {
  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    ['lint-staged', { 'package.json': uses('lint-staged') }, 'For lint-staged, write lint-staged.config.mjs', blockOf('guides/commit.md', 'lint-staged', 'js').trimEnd()],
    ['lint-staged that is configured', { 'lint-staged.config.js': '' }, 'In lint-staged.config.js, add to the tasks of lint-staged', without(blockOf('guides/commit.md', 'lint-staged', 'js'), /^export.*\n/, /};\n$/)],
    ['husky with lint-staged', { 'package.json': uses('husky', 'lint-staged') }, 'In .husky/pre-commit, add', blockOf('guides/commit.md', 'husky', 'sh').trimEnd()],
    ['husky alone', { '.husky/pre-commit': '' }, 'In .husky/pre-commit, add', blockOf('guides/commit.md', 'Without lint-staged', 'sh').trimEnd()],
    ['lefthook', { 'lefthook.yml': '' }, 'In lefthook.yml, add', blockOf('guides/commit.md', 'lefthook', 'yaml').trimEnd()],
    ['lefthook that is only installed', { 'package.json': uses('lefthook') }, 'In lefthook.yml, add', blockOf('guides/commit.md', 'lefthook', 'yaml').trimEnd()],
    ['pre-commit', { '.pre-commit-config.yaml': '' }, 'In .pre-commit-config.yaml, add', blockOf('guides/commit.md', 'pre-commit', 'yaml').trimEnd()],
    ['workspaces', { 'package.json': '{ "workspaces": ["packages/*"] }' }, 'For one that is to answer for itself, draft its own', 'npx egress init --root packages/<name>'],
    ['workspaces of pnpm', { 'pnpm-workspace.yaml': '' }, 'For one that is to answer for itself, draft its own', 'npx egress init --root packages/<name>'],
  ])('%s', (_, files, said, expected) => {
    expect(printed(inits(files), said)).toBe(expected);
  });

  it.each([['turbo.json', 'Turborepo'], ['nx.json', 'Nx']])('%s', (name, section) => {
    const out = inits({ [name]: '{}' });
    expect(JSON.parse(`{${printed(out, `In ${name}, add`)}}`)).toEqual(JSON.parse(blockOf('guides/caches.md', section, 'json')));
    expect(out).toContain('"egress": "egress check"');
  });

  it('nothing where nothing is recognised, and a package.json that is none', () => {
    for (const text of ['{}', '[', 'null', '{ "devDependencies": 5 }']) expect(surroundingLines(project({ 'package.json': text }))).toEqual([]);
  });

  it('what is there, in the command', () => {
    const folder = project({ 'a.ts': posts, 'lefthook.yml': '', 'turbo.json': '{}', 'package.json': uses('lint-staged', 'husky') });
    expect(egress(folder, ['init']).out).toContain(`\n\n${surroundingLines(folder).join('\n\n')}\n`);
    expect(surroundingLines(folder)).toHaveLength(4);
  });
});

describe('lint-staged that is configured in package.json', () => {
  it('takes the line that is printed, and drops the names of the files', () => {
    const given = { name: 'x', type: 'module', 'lint-staged': {} };
    const line = printed(inits({ 'package.json': JSON.stringify(given) }), 'In package.json, add to the tasks of lint-staged');
    const made = repositoryOf({ 'package.json': JSON.stringify({ ...given, 'lint-staged': JSON.parse(`{${line}}`) as object }), 'egress.jsonc': manifest({ id: 'api', match: ['api.example.com'], reason: 'Ours' }), 'src/a.js': posts }, { 'lint-staged': 'lint-staged/bin/lint-staged.js' });
    made.stage('notes.js', '// nothing\n');
    expect(made.run('node_modules/.bin/lint-staged', '--hide-unstaged')).toMatchObject({ code: 0 });
    made.stage('egress.jsonc', manifest());
    const { code, out, err } = made.run('node_modules/.bin/lint-staged', '--hide-unstaged');
    expect({ code, said: out + err }).toMatchObject({ code: 1, said: expect.stringContaining('src/a.js:1') as string });
  });
});

describe('where there is no linter', () => {
  it.each([
    ['that is said, and what to install', {}, '"npx egress check" needs no linter. To see the same in the editor, run "npm install --save-dev eslint", and go on:\n\nFor ESLint, write'],
    ['so is what TypeScript needs besides', { 'tsconfig.json': '{}', 'package.json': uses('eslint') }, 'run "npm install --save-dev typescript-eslint", and go on:\n\nFor ESLint, write'],
  ])('%s', (_, files, said) => {
    expect(egress(project({ 'a.ts': posts, ...files }), ['init']).out).toContain(said);
  });

  it('nothing of that is said where one is installed', () => {
    expect(egress(project({ 'a.ts': posts, 'package.json': uses('eslint') }), ['init']).out).not.toContain('needs no linter');
  });
});

describe('oxlint without a configuration', () => {
  it('takes the one that is printed, and finds by it', () => {
    const folder = installed({ 'package.json': uses('oxlint'), 'src/a.js': posts, 'sub/egress.jsonc': manifest(), 'sub/b.js': posts }, ['oxlint']);
    const { out } = egress(folder, ['init']);
    put(folder, '.oxlintrc.json', printed(out, 'For oxlint, write .oxlintrc.json'));
    const { status, stdout } = spawnSync(process.execPath, [path.join(folder, 'node_modules/oxlint/bin/oxlint'), 'src', 'sub', '--format', 'unix'], { cwd: folder, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' } });
    expect({ status, found: stdout.match(/\w+\/\w+\.js:\d+/g) }).toEqual({ status: 1, found: ['sub/b.js:1'] });
    expect(out).not.toContain('ESLint');
  });
});

describe('the first day', () => {
  it.each([
    ['JavaScript', {}, 'a.js', posts],
    ['TypeScript', { 'tsconfig.json': '{}' }, 'a.ts', 'export const post = (to: string): unknown => fetch(`https://api.example.com/${to}`);\n'],
  ])('is green in %s after init and pasting, with what awaits review listed once, at the manifest', (_, files, name, code) => {
    const folder = installed({ ...files, [`src/${name}`]: code }, ['eslint', 'typescript-eslint']);
    const { code: exit, out } = egress(folder, ['init']);
    expect(exit).toBe(0);
    put(folder, 'eslint.config.mjs', printed(out, 'For ESLint, write eslint.config.mjs'));
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(folder, 'node_modules/eslint/bin/eslint.js'), '.'], { cwd: folder, encoding: 'utf8' });
    expect({ status, said: stdout + stderr }).toEqual({ status: 0, said: '' });
    const checked = egress(folder, ['check']).out.split('\n').filter((line) => / (?:error|warning) /.test(line));
    expect(checked).toEqual([expect.stringContaining('security contact'), expect.stringContaining('1 endpoint awaits review')]);
    put(folder, 'egress.jsonc', readFileSync(path.join(folder, 'egress.jsonc'), 'utf8').replace('// "security"', '"security"').replace('"pending"', '"approved"'));
    expect(egress(folder, ['check']).code).toBe(0);
  });
});
