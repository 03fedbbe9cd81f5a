import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe } from 'vitest';
import type { Repository } from '../commit/repository.ts';
import { build } from '../cli/command.ts';
import { blockOf } from '../support/blocks.ts';
import { repository } from '../support/consumer.ts';
import { mendedByTheGuide } from './mended.ts';
import { workspace } from './workspace.ts';

beforeAll(build);

function workspaceOf(nx: string): Repository {
  const made = workspace({ 'nx.json': nx }, { nx: 'nx/dist/bin/nx.js' });
  // It wants itself installed where it is to run.
  symlinkSync(path.join(repository, 'node_modules/nx'), path.join(made.folder, 'node_modules/nx'));
  return made;
}

/** What the run says of the task of the package that sends, and its exit code. No daemon, no cloud: nothing outlives the run, and nothing of nx itself talks to anybody. */
function run({ run: start }: Repository): { readonly clean: boolean; readonly cached: boolean } {
  const { code, out, err } = start('env', 'NX_DAEMON=false', 'NX_NO_CLOUD=true', 'NX_TUI=false', 'DO_NOT_TRACK=1', 'node_modules/.bin/nx', 'run', 'app:egress', '--outputStyle=static');
  // A task that never ran has neither passed nor failed.
  if (!/(?:ran|Running) target egress for project app/.test(out + err)) throw new Error(out + err);
  return { clean: code === 0, cached: /existing outputs match the cache|\[local cache\]/.test(out) };
}

describe('nx, with its local cache', () => {
  mendedByTheGuide({ workspaceOf, run, missing: JSON.stringify({ targetDefaults: { egress: { cache: true } } }), guide: () => blockOf('guides/caches.md', 'Nx', 'json') });
});
