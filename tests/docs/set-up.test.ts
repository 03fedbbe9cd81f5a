import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, cli, manifest, project, put } from '../cli/command.ts';
import { repository } from '../support/hosts.ts';

const readme = readFileSync(path.join(repository, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/^(#{2,3} [^\n]+)$|^```(\w+)\n(.*?)^```$/gms)].reduce<{ section: string; found: { section: string; language: string; code: string }[] }>(
  ({ section, found }, [, heading, language = '', code = '']) => (heading === undefined ? { section, found: [...found, { section, language, code }] } : { section: heading.replace(/^#+ /, ''), found }),
  { section: '', found: [] },
).found;

/** The one block of a language under a heading, as a reader copies it. */
function blockOf(section: string, language: string): string {
  const found = blocks.filter((block) => block.section === section && block.language === language);
  expect(found).toHaveLength(1);
  return found[0]?.code ?? '';
}

/** The words of each line that begins with `npx egress`. */
const commandsIn = (code: string): string[][] => code.split('\n').filter((line) => line.startsWith('npx egress ')).map((line) => [...line.slice('npx egress '.length).matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''));

const undeclared = "fetch('https://undeclared.example.com/v1');\n";

/** A project that has the plugin, and what lints it, installed. */
function consumer(files: Readonly<Record<string, string>>, linter?: string): string {
  const folder = project({ 'package.json': '{ "name": "consumer", "private": true, "type": "module" }\n', ...files });
  mkdirSync(path.join(folder, 'node_modules'));
  symlinkSync(repository, path.join(folder, 'node_modules/eslint-plugin-egress'));
  if (linter !== undefined) symlinkSync(path.join(repository, 'node_modules', linter), path.join(folder, 'node_modules', linter.replace(/-9$/, '')));
  return folder;
}

const run = (folder: string, words: readonly string[]): { code: number | null; text: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } });
  return { code: status, text: stdout + stderr };
};

beforeAll(build);

describe('the set-up in the README, as it is copied', () => {
  it.each(['eslint', 'eslint-9'])('ESLint (%s): finds what is not declared, and nothing once it is', (linter) => {
    const code = blockOf('ESLint', 'js');
    const name = /^\/\/ (\S+)\n/.exec(code)?.[1] ?? '';
    const folder = consumer({ [name]: code, 'egress.jsonc': manifest(), 'src/a.js': undeclared }, linter);
    const lint = ['node_modules/eslint/bin/eslint.js', '.'];
    expect(run(folder, lint)).toEqual({ code: 1, text: expect.stringMatching(/a\.js\n +1:1 +error .*undeclared\.example\.com.* egress\/no-undeclared-egress\n/) as string });
    expect(run(folder, [cli, 'add', 'https://undeclared.example.com', '--reason', 'Tried']).code).toBe(0);
    expect(run(folder, lint)).toEqual({ code: 0, text: '' });
  });

  it('oxlint: finds what is not declared, and nothing once it is', () => {
    const code = blockOf('oxlint', 'json');
    const name = /In `([^`]+)`:\n\n```json\n/.exec(readme)?.[1] ?? '';
    const folder = consumer({ [name]: code, 'egress.jsonc': manifest(), 'src/a.js': undeclared });
    const lint = [path.join(repository, 'node_modules/oxlint/bin/oxlint'), '--format', 'unix', 'src'];
    expect(run(folder, lint)).toEqual({ code: 1, text: expect.stringMatching(/a\.js:1:1: .*undeclared\.example\.com.*egress\(no-undeclared-egress\)/) as string });
    expect(run(folder, [cli, 'add', 'https://undeclared.example.com', '--reason', 'Tried']).code).toBe(0);
    expect(run(folder, lint)).toMatchObject({ code: 0, text: expect.not.stringContaining('undeclared') as string });
  });

  it('the package has the command and the name that are installed', () => {
    const { name, bin } = JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8')) as { name: string; bin: Record<string, string> };
    expect(blockOf('Set it up', 'sh')).toContain(`npm install --save-dev ${name}\n`);
    expect(Object.entries(bin)).toEqual([['egress', path.relative(repository, cli)]]);
  });

  it('the command: drafts a manifest, and passes once that is reviewed', () => {
    const [init = []] = commandsIn(blockOf('Set it up', 'sh'));
    const [check = []] = commandsIn(blockOf('The command', 'sh'));
    const folder = consumer({ 'src/a.js': undeclared });
    expect(run(folder, [cli, ...check])).toMatchObject({ code: 1, text: expect.stringContaining('undeclared.example.com') as string });
    expect(run(folder, [cli, ...init]).code).toBe(0);
    const drafted = readFileSync(path.join(folder, 'egress.jsonc'), 'utf8');
    expect(drafted).toContain('"review": "pending"');
    put(folder, 'egress.jsonc', drafted.replaceAll('"review": "pending"', '"review": "approved"').replace('// "security"', '"security"'));
    expect(run(folder, [cli, ...check]).code).toBe(0);
  });

  it('the options that the text names are there', () => {
    const folder = consumer({ 'src/a.js': undeclared });
    const section = readme.slice(readme.indexOf('### The command'), readme.indexOf('## The manifest'));
    const formats = [...section.matchAll(/`(?:--format )?(sarif|github|gitlab|json|html|markdown)`/g)].map(([, format]) => format ?? '');
    expect(formats).toHaveLength(6);
    for (const format of formats) expect(run(folder, [cli, 'check', '--format', format])).toMatchObject({ code: 1, text: expect.stringContaining('undeclared.example.com') as string });
    expect(section).toContain('`npx egress check --explain <file:line>`');
    expect(run(folder, [cli, 'check', '--explain', 'src/a.js:1']).text).toContain('undeclared.example.com');
  });

  it('the command that is given for the finding declares it, and the switch is asked for next', () => {
    const folder = project({});
    cpSync(path.join(repository, 'fixtures/demo'), folder, { recursive: true });
    const finding = /sends to (https:\/\/usage\.example\.com\/\S+),/.exec(blockOf('A finding, explained', 'text'))?.[1] ?? '';
    expect(run(folder, [cli, 'check']).text).toContain(`sends to ${finding}, which egress.jsonc does not declare`);
    const [add = []] = commandsIn(blockOf('A finding, explained', 'sh'));
    expect(add[0]).toBe('add');
    expect(existsSync(path.join(folder, /--only "([^"]+)"/.exec(blockOf('A finding, explained', 'sh'))?.[1] ?? ''))).toBe(true);
    expect(run(folder, [cli, ...add]).code).toBe(0);
    const left = run(folder, [cli, 'check']).text.split('\n').filter((line) => line.includes(finding) && / {2}error {2}/.test(line));
    expect(left).toEqual([expect.stringMatching(/Add "telemetry": true and its consent to the entry.* no-covert-telemetry$/)]);
  });

  it('the manifest is one, and declares what it says', () => {
    const folder = consumer({ 'egress.jsonc': blockOf('The manifest', 'jsonc'), 'src/a.js': 'fetch(process.env.API_URL);\n', 'src/telemetry/b.js': "if (!process.env.DO_NOT_TRACK) fetch('https://eu.crash.example.com/report');\n", 'src/call.ts': 'navigator.mediaDevices.getUserMedia({ video: true });\n', 'src/local.js': "fetch('http://localhost:3000');\n" });
    expect(run(folder, [cli, 'check'])).toMatchObject({ code: 0 });
    writeFileSync(path.join(folder, 'src/c.js'), "fetch('https://eu.crash.example.com/report');\n");
    expect(run(folder, [cli, 'check'])).toMatchObject({ code: 1, text: expect.stringContaining('src/c.js') as string });
  });

  it('is all that there is to copy: every other block is tried elsewhere', () => {
    const tried = ['ESLint js', 'oxlint json', 'Set it up sh', 'The command sh', 'A finding, explained text', 'A finding, explained sh', 'The manifest jsonc'];
    // The first two commands are run by CI, and the line of code is one of the demo's.
    const elsewhere = ['Try it sh', 'Try it sh', 'A finding, explained ts'];
    expect(blocks.map(({ section, language }) => `${section} ${language}`).sort()).toEqual([...tried, ...elsewhere].sort());
    expect(readFileSync(path.join(repository, 'fixtures/demo/src/server/telemetry.ts'), 'utf8')).toContain(blockOf('A finding, explained', 'ts').trim());
  });
});
