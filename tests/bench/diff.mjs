// What `egress diff` costs where few files changed, as a ratio to one `egress check` of the same tree: `npm run bench:diff -- <tree> [--rounds 3] [--changed 3] [--whole]`.
// `--whole` is the worst case: then no name of a changed file means the same to whoever imports it.
import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const { values, positionals } = parseArgs({ options: { rounds: { type: 'string', default: '3' }, changed: { type: 'string', default: '3' }, whole: { type: 'boolean', default: false } }, allowPositionals: true });
const given = path.resolve(process.env['INIT_CWD'] ?? '.', positionals[0] ?? 'fixtures');
const budget = 1.3;

const folder = mkdtempSync(path.join(tmpdir(), 'egress-bench-diff-'));
try {
  cpSync(given, folder, { recursive: true, filter: (name) => !['.git', 'node_modules'].includes(path.basename(name)) });
  const git = (...args) => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 });
  git('init', '-q');
  git('add', '-A', '-f');
  git('commit', '-q', '-m', 'All');
  const files = git('ls-files', '-z').split('\0').filter((file) => /\.[cm]?[jt]sx?$/.test(file) && !/\.d\.[cm]?ts$/.test(file));
  // Spread over the tree, so that neither leaves nor what everybody imports is preferred.
  const changed = Array.from({ length: Number(values.changed) }, (_, i) => files[Math.floor((files.length * (i + 0.5)) / Number(values.changed))]);
  for (const file of changed) appendFileSync(path.join(folder, file), `\nfetch("https://changed.example.com/");\n${values.whole ? 'globalThis.changed = true;\n' : ''}`);
  const taken = { check: [], diff: [] };
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const [name, args] of [['check', ['check', '--format', 'json']], ['diff', ['diff', 'HEAD', '--format', 'json']]]) {
      const started = performance.now();
      const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
      if (stdout === '') throw new Error(`exit ${status}: ${stderr}`);
      if (name === 'diff' && !JSON.parse(stdout).new.some(({ destination }) => destination === 'changed.example.com')) throw new Error('The difference was not found.');
      taken[name].push(performance.now() - started);
    }
  }
  const [check, diff] = [Math.min(...taken.check), Math.min(...taken.diff)];
  console.log(`${files.length} files, ${changed.length} changed, best of ${values.rounds}: check ${check.toFixed(0)} ms, diff ${diff.toFixed(0)} ms, ratio ${(diff / check).toFixed(2)} (budget ${budget})`);
  process.exitCode = diff / check > budget ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
