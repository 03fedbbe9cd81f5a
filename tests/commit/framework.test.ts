import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, manifest, project } from '../cli/command.ts';
import { repository } from '../support/consumer.ts';
import { isLeftOut, repositoryOf } from './repository.ts';

beforeAll(build);

/** The repository of the plugin as the framework clones it, but built and without what only its development needs: installing that would take a minute. */
function plugin(): string {
  const folder = project({});
  const own = JSON.parse(readFileSync(path.join(repository, 'package.json'), 'utf8')) as Record<string, unknown> & { files: readonly string[]; scripts: Record<string, string> };
  for (const file of ['.npmrc', '.pre-commit-hooks.yaml', 'dist', 'rules', 'schema']) cpSync(path.join(repository, file), path.join(folder, file), { recursive: true });
  const { devDependencies: _, overrides: __, allowScripts: ___, ...rest } = own;
  // The framework takes all that packing prints for the name of the package.
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ ...rest, scripts: { prepare: own.scripts['prepare']?.replace('tools/fresh.mjs', '-p 1') } }));
  const git = (...args: readonly string[]): string => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd: folder, encoding: 'utf8' });
  git('init', '-q');
  git('add', '-A', '-f');
  git('commit', '-q', '-m', 'All');
  return folder;
}

describe(`the hook of this repository${isLeftOut ? ', which needs pre-commit: apt install pre-commit' : ''}`, () => {
  it.skipIf(isLeftOut)('is installed by the framework, and refuses and lets go as the command does', () => {
    const hook = plugin();
    const rev = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: hook, encoding: 'utf8' }).trim();
    const { run, stage, commit } = repositoryOf({ 'egress.jsonc': manifest({ id: 'api', match: ['api.example.com'], reason: 'Ours' }), 'src/[id].ts': "fetch('https://api.example.com/v1');\n", '.pre-commit-config.yaml': `repos:\n  - repo: ${hook}\n    rev: ${rev}\n    hooks:\n      - id: egress\n` });
    expect(run('pre-commit', 'validate-manifest', path.join(hook, '.pre-commit-hooks.yaml'))).toMatchObject({ code: 0 });
    expect(run('pre-commit', 'install')).toMatchObject({ code: 0 });
    stage('src/[id].ts', "fetch('https://other.example.com/v1');\n");
    expect(commit()).toMatchObject({ code: 1, said: expect.stringContaining('src/[id].ts:1') as string });
    stage('src/[id].ts', "\nfetch('https://api.example.com/v1');\n");
    expect(commit()).toMatchObject({ code: 0, said: expect.stringMatching(/egress\.+Passed/) as string });
    stage('egress.jsonc', manifest());
    expect(commit()).toMatchObject({ code: 1, said: expect.stringContaining('src/[id].ts:2') as string });
  });
});
