import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as typescript from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import { ESLint as ESLint9 } from 'eslint-9';
import list from '../../rules/index.ts';
import { engineFor } from '../../src/engine.ts';
import { runRules, type RuleRun } from '../../src/findings.ts';
import { findManifest, loadPolicy } from '../../src/manifest/load.ts';
import plugin from '../../src/index.ts';
import { rootAbove } from '../../src/project/root.ts';
import { filesOf, textOf } from './projects.ts';

/** A finding as every host gives it. */
export interface Seen {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly message: string;
}

export const repository = path.join(import.meta.dirname, '../..');
const codeRules: readonly RuleRun[] = list.flatMap((rule) => (rule.reads === 'code' ? [{ rule }] : []));
const rules: Linter.RulesRecord = Object.fromEntries(codeRules.map(({ rule }) => [`egress/${rule.name}`, 'error']));
const code = ['**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}'];
const scripts = ['**/*.{js,mjs,cjs}'];

export function sorted(seen: readonly Seen[]): Seen[] {
  const key = (s: Seen): string => JSON.stringify([s.file, s.line, s.column, s.rule, s.message]);
  return seen.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column || (key(a) < key(b) ? -1 : 1)));
}

/** The rules without a host, as the command runs them. */
export function inProcess(folder: string): Seen[] {
  return sorted(filesOf(folder).flatMap((file) => {
    const name = path.join(folder, file);
    const policy = loadPolicy(findManifest(name));
    const root = policy.file === undefined ? (rootAbove(name) ?? folder) : path.dirname(policy.file);
    const here = path.relative(root, name);
    const text = textOf(folder, file);
    const result = engineFor().analyse(name, text, root);
    return result ? runRules({ result, policy, file: here, here, text }, codeRules).map(({ severity: _, fingerprint: __, path: ___, ...finding }) => ({ ...finding, file })) : [];
  }));
}

type Host = { new (options: ESLint.Options): { lintFiles(patterns: string[]): Promise<ESLint.LintResult[]> } };

async function withESLint(Host: Host, folder: string, config: Linter.Config[], files: readonly string[], options: ESLint.Options = {}): Promise<Seen[]> {
  const host = new Host({ cwd: folder, overrideConfigFile: true, overrideConfig: config, errorOnUnmatchedPattern: false, ...options });
  return seenBy(await host.lintFiles([...files]), folder);
}

export function seenBy(results: readonly ESLint.LintResult[], folder: string): Seen[] {
  return sorted(results.flatMap(({ filePath, messages }) => messages.map(({ line, column, endLine, endColumn, ruleId, message }) => ({
    file: path.relative(folder, filePath).split(path.sep).join('/'), line, column, endLine: endLine ?? 0, endColumn: endColumn ?? 0, rule: ruleId?.replace(/^egress\//, '') ?? 'fatal', message,
  }))));
}

const plugins = { egress: plugin };
const typed: Linter.Config[] = [{ files: code, plugins, rules, languageOptions: { parser: typescript, parserOptions: { ecmaFeatures: { jsx: true } } } }];
// One of the scripts is CommonJS, and ESLint takes `.js` for a module.
const plain: Linter.Config[] = [{ files: scripts, plugins, rules, languageOptions: { ecmaVersion: 'latest' } }, { files: ['**/common.js', '**/http.js'], languageOptions: { sourceType: 'commonjs' } }];

export const eslint10 = (folder: string): Promise<Seen[]> => withESLint(ESLint, folder, typed, code);
export const eslint9 = (folder: string): Promise<Seen[]> => withESLint(ESLint9 as unknown as Host, folder, typed, code);
export const espree = (folder: string): Promise<Seen[]> => withESLint(ESLint, folder, plain, scripts);
export const espree9 = (folder: string): Promise<Seen[]> => withESLint(ESLint9 as unknown as Host, folder, plain, scripts);

let built: string | undefined;

/** The plugin as published. Hosts that load it themselves run no TypeScript. */
export function builtPlugin(): string {
  if (built === undefined) {
    execFileSync(process.execPath, [path.join(repository, 'tools/fresh.mjs')], { cwd: repository, stdio: ['ignore', 'ignore', 'inherit'] });
    built = path.join(repository, 'dist/index.js');
  }
  return built;
}

/** ESLint with two workers, which load their configuration from a file. */
export async function concurrent(folder: string): Promise<Seen[]> {
  const config = path.join(folder, 'eslint.config.mjs');
  const from = (name: string): string => JSON.stringify(name.startsWith('/') ? pathToFileURL(name).href : import.meta.resolve(name));
  writeFileSync(config, `import parser from ${from('@typescript-eslint/parser')};
import egress from ${from(builtPlugin())};
export default [{ files: ${JSON.stringify(code)}, plugins: { egress }, rules: ${JSON.stringify(rules)}, languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } } }];
`);
  return (await withESLint(ESLint, folder, [], code, { overrideConfigFile: config, concurrency: 2 })).filter(({ file }) => !file.startsWith('eslint.config'));
}

interface OxlintReport {
  readonly diagnostics: readonly { readonly message: string; readonly code?: string; readonly filename: string; readonly labels: readonly { readonly span: { readonly offset: number; readonly length: number } }[] }[];
}

/** What oxlint reports; its spans count bytes. */
export function oxlint(folder: string, settings: object = {}): Seen[] {
  const config = path.join(folder, 'oxlint.json');
  writeFileSync(config, JSON.stringify({ jsPlugins: [builtPlugin()], plugins: [], categories: { correctness: 'off' }, rules, settings }));
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(repository, 'node_modules/oxlint/bin/oxlint'), '-c', config, '-f', 'json', '.'], { cwd: folder, encoding: 'utf8' });
  let report: OxlintReport;
  try { report = JSON.parse(stdout) as OxlintReport; } catch { throw new Error(stdout + stderr); }
  return sorted(report.diagnostics.map(({ message, code: rule, filename, labels }) => {
    const file = filename.split(path.sep).join('/');
    const span = labels[0]?.span ?? { offset: 0, length: 0 };
    const bytes = readFileSync(path.join(folder, file));
    const start = pointAt(bytes, span.offset), end = pointAt(bytes, span.offset + span.length);
    return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column, rule: rule?.replace(/^egress\((.*)\)$/, '$1') ?? 'fatal', message };
  }));
}

/** What the command reports of one project, as far as its JSON says. Paths in messages are relative to where it runs. */
export function command(folder: string): Omit<Seen, 'endColumn'>[] {
  const entry = path.join(path.dirname(builtPlugin()), 'cli.js');
  const { stdout, stderr } = spawnSync(process.execPath, [entry, 'check', '--format', 'json', '.'], { cwd: folder, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  const { findings } = JSON.parse(stdout) as { findings: readonly (Omit<Seen, 'endColumn'> & { severity: string; fingerprint: string; path?: unknown })[] };
  return findings.filter(({ rule }) => codeRules.some((run) => run.rule.name === rule)).map(({ severity: _, fingerprint: __, path: ___, ...finding }) => finding);
}

function pointAt(bytes: Buffer, offset: number): { line: number; column: number } {
  const before = bytes.subarray(0, offset).toString('utf8').replace(/^\uFEFF/, '').split(/\r\n|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
