import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, cli, egress, manifest, posts, project } from './command.ts';

beforeAll(build);

const repository = path.join(import.meta.dirname, '../..');
const textOf = (file: string): string => readFileSync(path.join(repository, file), 'utf8');

/** The script of a step, without its indentation. */
const scriptOf = (action: string): string => /^( +)run: \|\n((?:\1 {2}.*\n|\n)+)/m.exec(action)?.[2]?.replace(/^ {8}/gm, '') ?? '';

describe('the GitHub action', () => {
  const ran = (files: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}): { out: string; outputs: string; sarif: string; status: number | null; folder: string } => {
    const folder = project(files);
    const runner = project({ 'bin/npx': `#!/bin/sh\nshift 2\nexec '${process.execPath}' '${cli}' "$@"\n`, outputs: '' });
    chmodSync(path.join(runner, 'bin/npx'), 0o755);
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', scriptOf(textOf('action.yml'))], {
      cwd: folder, encoding: 'utf8',
      env: { PATH: `${path.join(runner, 'bin')}:${process.env['PATH'] ?? ''}`, RUNNER_TEMP: runner, GITHUB_OUTPUT: path.join(runner, 'outputs'), GITHUB_WORKSPACE: folder, EGRESS_PATHS: '', EGRESS_MANIFEST: '', ...env },
    });
    const sarif = path.join(runner, 'egress.sarif');
    return { out: stdout + stderr, outputs: readFileSync(path.join(runner, 'outputs'), 'utf8'), sarif: existsSync(sarif) ? readFileSync(sarif, 'utf8') : '', status, folder };
  };

  it('writes SARIF, shows the lines, and leaves the verdict to its last step', () => {
    const { out, outputs, sarif, status } = ran({ 'src/a.ts': posts });
    expect(status).toBe(0);
    expect(JSON.parse(sarif)).toMatchObject({ runs: [{ results: [{ ruleId: 'no-undeclared-egress' }] }] });
    expect(out).toContain('::error file=src/a.ts,line=1,');
    expect(outputs).toMatch(/written=true\ncode=1\n$/);
    expect(ran({ 'egress.jsonc': manifest({ id: 'api', match: ['api.example.com'], reason: 'Ours' }), 'a.ts': posts }).outputs).toMatch(/code=0\n$/);
  });

  it('is no success where there was nothing to check, or no such path', () => {
    expect(ran({ 'readme.md': '' })).toMatchObject({ outputs: expect.stringMatching(/code=2\n$/) as string, sarif: '' });
    expect(ran({ 'a.ts': posts }, { EGRESS_PATHS: 'nowhere' }).outputs).toMatch(/code=2\n$/);
  });

  it('takes inputs as names, whatever they say', () => {
    const { folder, outputs } = ran({ 'a b/x.ts': posts, '$(touch pwned)/y.ts': posts, '--manifest.ts': posts }, { EGRESS_PATHS: 'a b\n$(touch pwned)\n\n--manifest.ts\n' });
    expect(existsSync(path.join(folder, 'pwned'))).toBe(false);
    expect(outputs).toMatch(/code=1\n$/);
    expect(textOf('action.yml').match(/\$\{\{ inputs\.[\w-]+ \}\}/g)?.length).toBe(textOf('action.yml').match(/^ +(?:EGRESS_\w+|working-directory): \$\{\{ inputs\.[\w-]+ \}\}$/gm)?.length);
  });
});

describe('the guide', () => {
  const guide = textOf('guides/ci.md');

  it('uses formats and options that there are', () => {
    const folder = project({ 'a.ts': 'export {};\n' });
    const commands = [...guide.matchAll(/npx egress (check[^\n`]*)/g)].map(([, args = '']) => args.trim().split(/\s+/)).filter((args) => !args.includes('--explain'));
    expect(commands.length).toBeGreaterThan(4);
    for (const args of commands) expect({ args, code: egress(folder, args).code }).toEqual({ args, code: 0 });
    for (const [, format = ''] of guide.matchAll(/^\| `(\w+)`/gm)) expect(egress(folder, ['check', '--format', format]).code).toBe(0);
  });
});

describe('the hook for pre-commit', () => {
  it('runs on code and on the manifest, and over all of the project', () => {
    const hook = textOf('.pre-commit-hooks.yaml');
    const files = new RegExp(/^ {2}files: (.+)$/m.exec(hook)?.[1] ?? '$^');
    for (const name of ['a.ts', 'src/[id].tsx', 'b.vue', 'c.component.html', 'config.json', 'egress.jsonc', 'packages/a/egress.json']) expect(files.test(name)).toBe(true);
    for (const name of ['readme.md', 'a.css', 'a.jsonl']) expect(files.test(name)).toBe(false);
    expect(hook).toContain('pass_filenames: false');
  });
});
