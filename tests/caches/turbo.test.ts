import { spawn } from 'node:child_process';
import path from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Repository } from '../commit/repository.ts';
import { build, project } from '../cli/command.ts';
import { blockOf } from '../support/blocks.ts';
import { repository } from '../support/consumer.ts';
import { mendedByTheGuide } from './mended.ts';
import { declares, workspace } from './workspace.ts';

beforeAll(build);

const workspaceOf = (turbo: string): Repository => workspace({ 'turbo.json': turbo }, { turbo: 'turbo/bin/turbo' });

/** What the run says of the task of the package that sends, and its exit code. Nothing of turbo itself talks to anybody. */
function run({ run: start }: Repository, remote: Readonly<Record<string, string>> = {}): { readonly clean: boolean; readonly cached: boolean } {
  const env = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1', ...remote };
  const { code, out, err } = start('env', ...Object.entries(env).map(([name, value]) => `${name}=${value}`), 'node_modules/.bin/turbo', 'run', 'egress', '--filter=app', '--output-logs=full', '--ui=stream', '--no-color');
  const cached = /^app:egress: cache (hit|miss)/m.exec(out)?.[1];
  // One that is refused because of its own dependencies never gets to the package.
  if (cached === undefined) throw new Error(out + err);
  return { clean: code === 0, cached: cached === 'hit' };
}

const missing = JSON.stringify({ tasks: { egress: {} } });
const guide = (): string => blockOf('guides/caches.md', 'Turborepo', 'json');

describe('turbo, with its local cache', () => {
  mendedByTheGuide({ workspaceOf, run, missing, guide });
});

/** The remote cache of `turborepo-remote-cache`, on this machine alone. */
async function remoteCache(): Promise<Readonly<Record<string, string>>> {
  const server = spawn(process.execPath, ['--import', path.join(import.meta.dirname, 'without-clouds.mjs'), path.join(repository, 'node_modules/turborepo-remote-cache/dist/cli.js')], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', TURBO_TOKEN: 'token', STORAGE_PROVIDER: 'local', STORAGE_PATH: project({}), STORAGE_PATH_USE_TMP_FOLDER: 'false' },
  });
  onTestFinished(() => { server.kill('SIGKILL'); });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const heard = (bytes: Buffer): void => {
      said += bytes.toString();
      const at = /Server listening at (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (at !== undefined) resolve(at);
    };
    server.stdout.on('data', heard);
    server.stderr.on('data', heard);
    server.on('exit', () => { reject(new Error(said)); });
  });
  return { TURBO_API: address, TURBO_TOKEN: 'token', TURBO_TEAM: 'team' };
}

describe('turbo, with a remote cache', () => {
  it('says clean on another machine after an edit of the manifest, and not as the guide sets it up', async () => {
    const remote = await remoteCache();
    for (const [turbo, after] of [[missing, { clean: true, cached: true }], [guide(), { clean: false, cached: false }]] as const) {
      expect(run(workspaceOf(turbo), remote)).toEqual({ clean: true, cached: false });
      // The same repository on another machine: the same files, and no local cache.
      const other = workspaceOf(turbo);
      other.put('egress.jsonc', declares('other.example.com'));
      expect(run(other, remote)).toEqual(after);
    }
  });
});
