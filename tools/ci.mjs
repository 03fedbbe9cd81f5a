// Runs the README's test command, then every further check; each counts once. Goes on after a failure, so that one run tells all.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const results = 'node_modules/.cache/eslint-plugin-egress/vitest.json';
const node = (...args) => [process.execPath, ...args];
const npm = (...args) => ['npm', ...args];

const checks = [
  { name: 'lint', run: npm('run', '--silent', 'lint') },
  { name: 'types', run: npm('run', '--silent', 'typecheck') },
  { name: 'walls between rooms', run: npm('run', '--silent', 'walls') },
  { name: 'package', run: npm('run', '--silent', 'package') },
  { name: 'generated files', run: node('tools/generate-index.mjs', '--check') },
  { name: 'documents', run: npm('run', '--silent', 'docs') },
  { name: 'the gate on itself', run: npm('run', '--silent', 'self') },
];

const env = { ...process.env, CI: 'true' };
let passed = 0;
let failed = 0;

// The one thing that the tests want and neither npm nor a plain Debian has.
if (spawnSync('pre-commit', ['--version']).error && process.getuid?.() === 0) {
  run('the package index', ['apt-get', 'update', '-qq']);
  run('pre-commit', ['apt-get', 'install', '-qq', '-y', '--no-install-recommends', 'pre-commit']);
}

// A result left over from an earlier run must not be counted.
rmSync(results, { force: true });
const tests = run('tests', npm('cit'));
const counted = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : undefined;
passed += counted?.numPassedTests ?? 0;
failed += counted?.numFailedTests ?? 0;
const skipped = (counted?.numPendingTests ?? 0) + (counted?.numTodoTests ?? 0);
if (skipped > 0) console.log(`${skipped} tests were skipped`);
// A file that cannot be loaded, or an installation that breaks, fails no test and must still be told.
if (!tests && !(counted?.numFailedTests > 0)) failed += 1;
if (tests && !(counted?.numPassedTests > 0)) failed += 1;

for (const check of checks) {
  if (run(check.name, check.run)) passed += 1; else failed += 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function run(name, [command, ...args]) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  if (error) console.log(error.message);
  const ok = status === 0;
  console.log(`== ${name}: ${ok ? 'passed' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return ok;
}
