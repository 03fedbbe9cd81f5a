import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, egress, json, manifest, project, put } from '../cli/command.ts';
import { blockOf, blocksOf, type Block } from '../support/blocks.ts';
import { installed, repository } from '../support/consumer.ts';

beforeAll(build);

const lint = (folder: string, program: string, ...args: string[]): { code: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(repository, 'node_modules', program), ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } });
  return { code: status, said: stdout + stderr };
};
const eslint = 'eslint/bin/eslint.js';

/** The words of the one command of a block. */
const commandOf = ({ code }: Pick<Block, 'code'>): string[] => /^npx egress (.*)\n$/.exec(code)?.[1]?.split(' ') ?? [];

describe('guides/adopt.md', () => {
  const guide = 'guides/adopt.md';
  const old = "fetch('https://old.example.com/v1');\n";
  const git = (folder: string, ...args: string[]): string => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd: folder, encoding: 'utf8' });

  it('leads from nothing to a gate that is red for what is new alone', () => {
    const folder = project({ 'packages/server/src/a.js': old, 'b.js': old });
    expect(egress(folder, commandOf({ code: blockOf(guide, '1. Draft what is there', 'sh') })).code).toBe(0);
    git(folder, 'init', '-q');
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '-m', 'Begin');
    git(folder, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
    const diff = commandOf({ code: blockOf(guide, '2. Let nothing new go by', 'sh') });
    // What is drafted awaits review, and old sins stay what they are.
    expect(egress(folder, ['check']).code).toBe(1);
    put(folder, 'b.js', `${old}fetch('/own');\n`);
    expect(egress(folder, diff).code).toBe(0);
    put(folder, 'b.js', `${old}fetch('https://new.example.org/v1');\n`);
    expect(egress(folder, diff)).toMatchObject({ code: 1, out: expect.stringContaining('new.example.org') as string });
    expect(egress(folder, commandOf({ code: blockOf(guide, '3. Give each part to those who know it', 'sh') })).out).toContain('Wrote packages/server/egress.jsonc');
    expect(egress(folder, commandOf({ code: blockOf(guide, '4. Close the gate', 'sh') })).code).toBe(1);
  });

  it('warns in the editor and fails no build, with the configuration it gives', () => {
    const folder = installed({ 'eslint.config.js': blockOf(guide, '2. Let nothing new go by', 'js'), 'egress.jsonc': manifest(), 'a.js': old });
    expect(lint(folder, eslint, 'a.js')).toEqual({ code: 0, said: expect.stringMatching(/1:1 +warning .*old\.example\.com/) as string });
  });

  it('has a manifest that permits what it says, for the files it says', () => {
    const files = { 'src/orders/a.js': "fetch('https://orders.example.com/v2/new');\n", 'src/webhooks/deliver.js': 'fetch(JSON.parse(row).url);\n' };
    const folder = project({ 'egress.jsonc': blockOf(guide, '3. Give each part to those who know it', 'jsonc'), ...files });
    expect(egress(folder, ['check']).code).toBe(0);
    put(folder, 'src/b.js', `${files['src/orders/a.js']}${files['src/webhooks/deliver.js']}`);
    expect(json(folder).findings.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['no-undeclared-egress 1', 'no-undeclared-egress 2']);
  });
});

describe('guides/telemetry.md', () => {
  const files = { 'egress.jsonc': blockOf('guides/telemetry.md', 'The entry', 'jsonc'), 'src/usage.js': blockOf('guides/telemetry.md', 'The code', 'js'), 'src/settings.js': 'export const isUsageShared = () => globalThis.settings.usage === true;\n' };

  it('has an entry and code that fit', () => {
    const folder = project(files);
    const { egress: found, findings, code } = json(folder);
    expect({ findings, code }).toEqual({ findings: [], code: 0 });
    expect(found).toMatchObject([{ declared: 'usage', data: [{ category: 'user.behavior' }, { category: 'user.device' }] }]);
  });

  it.each([
    ['asks nobody', (code: string) => code.replace(/^ {2}if .*\n/m, ''), 'no-covert-telemetry'],
    ['sends more than is declared', (code: string) => code.replace('os.platform()', 'os.userInfo().username'), 'no-sensitive-egress'],
  ])('and is reported where the code %s', (_, change, rule) => {
    const changed = change(files['src/usage.js']);
    expect(changed).not.toBe(files['src/usage.js']);
    expect(json(project({ ...files, 'src/usage.js': changed })).findings.map((finding) => finding.rule)).toEqual([rule]);
  });

  it('writes the page that it tells of, and holds it against the code', () => {
    const folder = project(files);
    const lines = blockOf('guides/telemetry.md', 'TELEMETRY.md', 'sh').trim().split('\n').map((line) => line.replace('npx egress ', '').split(' '));
    expect(lines.map((args) => egress(folder, args).code)).toEqual([0, 0]);
    expect(readFileSync(path.join(folder, 'TELEMETRY.md'), 'utf8')).toContain('### usage');
  });

  it('names every basis that there is', () => {
    const bases = [...readFileSync(path.join(repository, 'guides/telemetry.md'), 'utf8').matchAll(/^\| `([\w-]+)` \|/gm)].map(([, basis]) => basis);
    const schema = JSON.parse(readFileSync(path.join(repository, 'schema/egress.schema.json'), 'utf8')) as { definitions: { endpoint: { properties: { consent: { properties: { basis: { enum: string[] } } } } } } };
    expect(bases).toEqual(schema.definitions.endpoint.properties.consent.properties.basis.enum);
  });
});

describe('guides/models.md', () => {
  const guide = 'guides/models.md';
  const [, , code = { code: '' }] = blocksOf(guide).filter(({ section }) => section === 'For one project');

  it.each([
    ['ESLint', 'eslint.config.js', 'js', [eslint, 'src/a.js']],
    ['oxlint', '.oxlintrc.json', 'json', ['oxlint/bin/oxlint', '--format', 'unix', 'src']],
  ])('lets %s see both sends, and without the model neither', (_, name, language, [program = '', ...args]) => {
    const config = blocksOf(guide).find((block) => block.language === language)?.code ?? '';
    const folder = installed({ 'egress.jsonc': manifest(), 'src/a.js': code.code, [name]: config });
    expect(lint(folder, program, ...args)).toEqual({ code: 1, said: expect.stringMatching(/first\.example\.com\/v1[^]*second\.example\.com\/v2/) as string });
    put(folder, name, config.replaceAll('@our/http', '@our/other'));
    expect(lint(folder, program, ...args).said).not.toContain('sends to');
  });
});

describe('the guides', () => {
  it('have no block that is tried nowhere', () => {
    const blocks = (page: string): string[] => blocksOf(page).map(({ section, language }) => `${section.replace(/\W.*/, '')} ${language}`);
    expect(blocks('guides/adopt.md')).toEqual(['1 sh', '2 sh', '2 js', '3 sh', '3 jsonc', '4 sh']);
    expect(blocks('guides/telemetry.md')).toEqual(['The jsonc', 'The js', 'TELEMETRY sh']);
    expect(blocks('guides/models.md')).toEqual(['For js', 'For json', 'For js']);
    expect(blocks('guides/editor.md')).toEqual(['ESLint js', 'The jsonc', 'oxlint json']);
    expect(blocks('guides/commit.md')).toEqual(['lint js', 'husky sh', 'Without sh', 'lefthook yaml', 'pre yaml']);
  });
});
