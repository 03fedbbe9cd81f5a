// The gate on the demo, or on the paths given: `npm start`, `npm start -- <path>`. Paths count from where npm was called.
import './fresh.mjs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const given = process.argv.slice(2);
const { status } = spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), 'check', ...(given.length > 0 ? given : [path.join(root, 'fixtures/demo')])], {
  cwd: process.env['INIT_CWD'] ?? root,
  stdio: 'inherit',
});
process.exitCode = status ?? 2;
