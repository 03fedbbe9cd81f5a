import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { visible } from '../../report/visible.ts';

/** What of a project's folder says which tools it uses. */
interface Project {
  readonly names: readonly string[];
  readonly package: Readonly<Record<string, unknown>>;
}

/** What may decide where something is sent: code, the markup that it shows, the data that it reads, and the manifest. */
const glob = '*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte,astro,htm,html,json,jsonc}';
const files = String.raw`\.(?:[cm]?[jt]sx?|vue|svelte|astro|html?|jsonc?)$`;

/** Each tool that runs checks: whether the project uses it, and what to write. What is written here is tried, as it is, by the tests of the guides. */
const tools: readonly ((project: Project) => string | undefined)[] = [lintStaged, husky, lefthook, preCommit, workspaces, turbo, nx];

/** What to paste for the hooks and the task runner that a project has. */
export function surroundingLines(root: string): readonly string[] {
  const project = { names: readdirSync(root), package: packageIn(root) };
  return tools.flatMap((tool) => tool(project) ?? []);
}

function packageIn(root: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  } catch { return {}; }
}

function named({ names }: Project, expression: RegExp): string | undefined {
  return names.find((name) => expression.test(name));
}

/** Whether the package of a folder names another one that it needs. */
export function isDependency(root: string, name: string): boolean {
  return uses({ names: [], package: packageIn(root) }, name);
}

function uses({ package: { devDependencies, dependencies } }: Project, name: string): boolean {
  return [devDependencies, dependencies].some((list) => typeof list === 'object' && list !== null && Object.hasOwn(list, name));
}

function usesLintStaged(project: Project): boolean {
  return uses(project, 'lint-staged') || project.package['lint-staged'] !== undefined || named(project, lintStagedFile) !== undefined;
}

const lintStagedFile = /^(?:lint-staged\.config\.[cm]?[jt]s|\.lintstagedrc(?:\.\w+)?)$/;

/** Data cannot hold a function: there the shell takes the names of the files and drops them. */
function lintStaged(project: Project): string | undefined {
  if (!usesLintStaged(project)) return undefined;
  const file = project.package['lint-staged'] === undefined ? (named(project, lintStagedFile) ?? 'lint-staged.config.mjs') : 'package.json';
  const fresh = file === 'lint-staged.config.mjs' && named(project, lintStagedFile) === undefined;
  const said = (lines: readonly string[]): string => block(fresh ? `For lint-staged, write ${file}` : `In ${visible(file)}, add to the tasks of lint-staged`, lines);
  const run = '\n\nand run it as "npx lint-staged --hide-unstaged".';
  if (/\.[cm]?[jt]s$/.test(file)) return said([...(fresh ? ['export default {'] : []), '  // A function, so that the names of the files are not handed over.', `  '${glob}': () => 'egress check',`, ...(fresh ? ['};'] : [])]) + run;
  return said([`  "${glob}": "sh -c 'egress check'"`]) + run;
}

function husky(project: Project): string | undefined {
  if (!uses(project, 'husky') && !project.names.includes('.husky')) return undefined;
  return block('In .husky/pre-commit, add', [usesLintStaged(project) ? 'npx lint-staged --hide-unstaged' : 'npx egress check --staged']);
}

function lefthook(project: Project): string | undefined {
  const file = named(project, /^\.?lefthook(?:-local)?\.(?:ya?ml|toml|jsonc?)$/);
  if (file === undefined && !uses(project, 'lefthook')) return undefined;
  return block(`In ${visible(file ?? 'lefthook.yml')}, add`, ['pre-commit:', '  jobs:', '    - name: egress', `      glob: "${glob}"`, '      run: npx egress check --staged']);
}

function preCommit(project: Project): string | undefined {
  const file = named(project, /^\.pre-commit-config\.ya?ml$/);
  if (file === undefined) return undefined;
  return block(`In ${file}, add`, ['repos:', '  - repo: local', '    hooks:', '      - id: egress', '        name: egress', '        entry: npx egress check', '        language: system', `        files: ${files}`, '        pass_filenames: false']);
}

function workspaces(project: Project): string | undefined {
  if (project.package['workspaces'] === undefined && !project.names.includes('pnpm-workspace.yaml')) return undefined;
  return 'The manifest at the root goes for all packages. For one that is to answer for itself, draft its own:\n\n  npx egress init --root packages/<name>';
}

function turbo(project: Project): string | undefined {
  const file = named(project, /^turbo\.jsonc?$/);
  if (file === undefined) return undefined;
  const lines = ['"globalDependencies": ["egress.json", "egress.jsonc", "tsconfig*.json"],', '"tasks": {', '  "egress": { "dependsOn": ["^egress"] }', '}'];
  return `${block(`In ${file}, add`, lines)}\n\nand to the scripts of each package\n\n  "egress": "egress check"`;
}

function nx(project: Project): string | undefined {
  if (!project.names.includes('nx.json')) return undefined;
  const lines = ['"targetDefaults": {', '  "egress": { "cache": true, "inputs": ["default", "^default", "{workspaceRoot}/egress.json", "{workspaceRoot}/egress.jsonc", "{workspaceRoot}/tsconfig*.json"] }', '}'];
  return `${block('In nx.json, add', lines)}\n\nand to the scripts of each package\n\n  "egress": "egress check"`;
}

function block(said: string, lines: readonly string[]): string {
  return [`${said}:`, '', ...lines.map((line) => `  ${line}`)].join('\n');
}
