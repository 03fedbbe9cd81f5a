// Builds dist where it is missing or made of other sources. A digest decides, not a time: a checkout may turn files older, and a deleted file leaves no time at all.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const stamp = path.join(root, 'node_modules/.cache/eslint-plugin-egress/built-from');
const built = ['dist/index.js', 'dist/index.d.ts', 'dist/cli.js'].map((file) => path.join(root, file));

const now = digest();
if (!built.every((file) => existsSync(file)) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== now) {
  const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules/tsdown/dist/run.mjs'), '--log-level', 'warn'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

function digest() {
  const hash = createHash('sha256');
  const sources = ['src', 'rules'].flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') || file.endsWith('.json')).map((file) => path.join(folder, file)));
  for (const file of [...sources, 'package.json', 'package-lock.json', 'tsconfig.json', 'tsdown.config.ts'].sort()) hash.update(`${file}\0`).update(readFileSync(path.join(root, file))).update('\0');
  return hash.digest('hex');
}
