// Packs once and lets publint and attw judge what users would get.
import './fresh.mjs';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'egress-pack-'));
try {
  const packed = spawnSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { encoding: 'utf8' });
  if (packed.status !== 0) throw new Error(packed.stderr);
  const tarball = path.join(folder, JSON.parse(packed.stdout)[0].filename);
  const judges = [
    ['publint', ['node_modules/publint/src/cli.js', 'run', tarball, '--strict']],
    ['attw', ['node_modules/@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'esm-only']],
  ];
  for (const [name, args] of judges) {
    const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    if (status !== 0) {
      console.error(`${name} is not content`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
