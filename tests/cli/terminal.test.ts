import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, cli, egress, manifest, posts, project } from './command.ts';

beforeAll(build);

/** Runs the command on a terminal of its own (util-linux); both streams are what is shown there. */
function onTerminal(folder: string, env: Readonly<Record<string, string>>): string {
  const { CI: _, NO_COLOR: __, FORCE_COLOR: ___, ...rest } = process.env;
  return spawnSync('script', ['-qec', `'${process.execPath}' '${cli}' check`, '/dev/null'], { cwd: folder, encoding: 'utf8', env: { ...rest, TERM: 'xterm', ...env } }).stdout;
}

const many = project(Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`a${i}.ts`, posts])));
const colour = '\u001b[3';
const progress = /egress: \d+ of 400 files/;

describe('on a terminal', () => {
  it('shows progress on long runs, removes it, and colours', () => {
    const shown = onTerminal(many, {});
    expect(shown).toMatch(progress);
    expect(shown.lastIndexOf('\r\u001b[K')).toBeGreaterThan(shown.search(progress));
    expect(shown).toContain(colour);
  });

  it('is silent in CI, and plain with NO_COLOR', () => {
    expect(onTerminal(many, { CI: 'true' })).not.toMatch(progress);
    expect(onTerminal(many, { NO_COLOR: '1' })).not.toContain(colour);
    expect(onTerminal(many, { NO_COLOR: '' })).toContain(colour);
  });

  it('shows none where the run is short', () => {
    expect(onTerminal(project({ 'a.ts': posts }), {})).not.toContain('\u001b[K');
  });
});

describe('without a terminal', () => {
  it('shows no progress', () => {
    expect(egress(many, ['check']).err).toBe('');
  });
});

describe('runs at the same time', () => {
  it('write whole reports, to one file as well', async () => {
    const run = (): Promise<number | null> => new Promise((resolve) => { spawn(process.execPath, [cli, 'check', '--format', 'sarif', '-o', 'out.sarif'], { cwd: many, stdio: 'ignore' }).on('exit', resolve); });
    expect(await Promise.all([run(), run(), run()])).toEqual([1, 1, 1]);
    expect(readFileSync(path.join(many, 'out.sarif'), 'utf8')).toBe(egress(many, ['check', '--format', 'sarif']).out);
    expect(readdirSync(many).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('files of other systems', () => {
  const api = { id: 'api', match: ['api.example.com'], reason: 'Ours', only: ['src/**'] };

  it('may have a byte order mark and CRLF: code and manifest', () => {
    const folder = project({ 'egress.jsonc': `\uFEFF${manifest(api).replaceAll('\n', '\r\n')}`, 'src/a.ts': `\uFEFF// x\r\n${posts.replaceAll('\n', '\r\n')}` });
    expect(egress(folder, ['check'])).toMatchObject({ code: 0, err: '' });
    const there = project({ 'egress.jsonc': manifest(), 'a.ts': `// x\r\n${posts}` });
    const here = project({ 'egress.jsonc': manifest(), 'a.ts': `// x\n${posts}` });
    expect(egress(there, ['check', '--format', 'gitlab']).out).toBe(egress(here, ['check', '--format', 'gitlab']).out);
  });

  it('may not have backslashes in paths of the manifest, which is said', () => {
    const folder = project({ 'egress.jsonc': manifest({ ...api, only: ['src\\**'] }), 'src/a.ts': posts });
    expect(egress(folder, ['check'])).toMatchObject({ code: 2, err: expect.stringContaining('holds a backslash. Write "/" between folders.') as string });
  });
});
