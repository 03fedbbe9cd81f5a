import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cruise, type ICruiseResult } from 'dependency-cruiser';

interface Walls { readonly forbidden: readonly { readonly name: string; readonly comment: string }[]; readonly options: object }
const { default: walls } = await import(new URL('../../.dependency-cruiser.mjs', import.meta.url).href) as { default: Walls };

/** For each wall, imports that must run into it: the file that imports, and what. */
const breaches: Record<string, readonly (readonly [file: string, specifier: string])[]> = {
  'catalogue-is-data': [['src/catalogue/a.ts', '../matching/index.ts'], ['src/catalogue/b.ts', 'node:path']],
  'matching-knows-names-only': [['src/matching/a.ts', 'node:fs'], ['src/matching/b.ts', 'oxc-parser'], ['src/matching/c.ts', '../facts/types.ts']],
  'syntax-is-pure': [['src/syntax/a.ts', '../catalogue/types.ts'], ['src/syntax/b.ts', 'node:fs']],
  'facts-are-of-one-text': [['src/facts/a.ts', 'node:fs'], ['src/facts/b.ts', 'eslint'], ['src/facts/c.ts', '../project/index.ts']],
  'project-does-no-analysis': [['src/project/a.ts', '../analysis/types.ts'], ['src/project/b.ts', 'eslint']],
  'analysis-is-pure': [['src/analysis/a.ts', 'node:fs'], ['src/analysis/b.ts', '../project/index.ts'], ['src/analysis/c.ts', '../../rules/no-b.ts'], ['src/analysis/d.ts', '../catalogue/index.ts']],
  'summaries-are-over-facts': [['src/facts/summaries/a.ts', '../extract.ts']],
  'folding-knows-no-egress': [['src/analysis/folding/a.ts', '../sites/sites.ts']],
  'records-are-read-last': [['src/analysis/sites/a.ts', '../telemetry/telemetry.ts']],
  'the-file-puts-it-together': [['src/analysis/gates/a.ts', '../file.ts']],
  'manifest-stands-alone': [['src/manifest/a.ts', '../analysis/types.ts'], ['src/manifest/b.ts', 'eslint']],
  'rules-are-verdicts': [['rules/no-a.ts', '../src/facts/types.ts'], ['rules/no-c.ts', '../src/project/index.ts'], ['rules/no-d.ts', 'node:path'], ['rules/no-g.ts', '../src/manifest/load.ts']],
  'no-rule-imports-another': [['rules/no-e.ts', './no-b.ts']],
  'rules-touch-no-platform': [['rules/no-f.ts', 'node:os']],
  'rules-are-loaded-by-the-plugin': [['src/settings.ts', '../rules/index.ts']],
  'only-rules-index': [['src/index.ts', '../rules/no-b.ts']],
  'no-files-outside': [['src/analysis/f.ts', 'node:fs/promises'], ['src/host.ts', 'fs'], ['src/report/b.ts', 'node:fs']],
  'no-host-inside': [['src/engine.ts', 'eslint'], ['src/cli/a.ts', 'eslint']],
  'types-of-the-host-only': [['src/rule.ts', 'eslint']],
  'no-typescript': [['src/analysis/g.ts', 'typescript'], ['src/host.ts', '@typescript-eslint/utils']],
  'no-connection': [['src/cli/b.ts', 'node:https'], ['src/manifest/c.ts', 'node:net'], ['src/index.ts', 'dns']],
  'no-execution': [['src/analysis/h.ts', 'node:vm'], ['src/project/c.ts', 'node:child_process']],
  'nothing-imports-the-command': [['src/report/a.ts', '../cli/main.ts']],
  'report-sits-outside': [['src/engine.ts', './report/text.ts']],
  'no-circles-between-rooms': [['src/facts/types.ts', '../project/index.ts']],
  'everything-resolves': [['src/host.ts', './nowhere.ts']],
  'published-needs-only-what-it-declares': [['src/host.ts', 'fast-check']],
};

const bystanders = ['src/catalogue/index.ts', 'src/manifest/load.ts', 'src/catalogue/types.ts', 'src/matching/index.ts', 'src/facts/types.ts', 'src/facts/extract.ts', 'src/analysis/types.ts', 'src/analysis/file.ts', 'src/analysis/sites/sites.ts', 'src/analysis/telemetry/telemetry.ts', 'src/cli/main.ts', 'src/report/text.ts', 'rules/index.ts', 'rules/no-b.ts'];
const folder = mkdtempSync(path.join(tmpdir(), 'egress-walls-'));
const here = process.cwd();

afterAll(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true });
});

describe('walls between the rooms', async () => {
  const put = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text, { flag: 'a' });
  };
  symlinkSync(path.join(here, 'node_modules'), path.join(folder, 'node_modules'));
  put('package.json', JSON.stringify({ type: 'module', devDependencies: { 'fast-check': '*' } }));
  put('tsconfig.json', '{ "compilerOptions": { "module": "nodenext", "allowImportingTsExtensions": true } }');
  for (const file of bystanders) put(file, 'export const a = 1;\n');
  put('src/project/index.ts', "import { a } from '../facts/types.ts';\nexport const b = a;\n");
  for (const [file, specifier] of Object.values(breaches).flat()) put(file, `import '${specifier}';\n`);
  process.chdir(folder);
  const { options, ...rules } = walls;
  const { output } = await cruise(['src', 'rules'], { ...options, tsConfig: undefined, ruleSet: rules, validate: true, preserveSymlinks: true } as never);
  process.chdir(here);
  const found = (output as ICruiseResult).summary.violations.map((v) => `${v.rule.name}: ${v.from}`);

  it('knows every wall', () => {
    expect(Object.keys(breaches).sort()).toEqual(walls.forbidden.map((rule) => rule.name).sort());
  });

  it.each(Object.entries(breaches).flatMap(([name, list]) => list.map(([file, specifier]) => [name, file, specifier] as const)))('%s stops %s importing %s', (name, file) => {
    expect(found).toContain(`${name}: ${file}`);
  });

  it.each(walls.forbidden)('$name says why', ({ comment }) => {
    expect(comment).toMatch(/\.$/);
  });
});
