// What no-sensitive-egress says of packages, by lines of code: `node tests/bench/alarms.mjs <folder of a package> …`. false-alarms.md judges what it says.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
/** Code as its authors wrote it or its build wrote it, without types and without what is squeezed into one line. */
const isCode = (name) => /\.[cm]?[jt]s$/.test(name) && !/\.d\.[cm]?ts$|\.min\./.test(name);

const sum = { lines: 0, findings: 0 };
for (const given of process.argv.slice(2)) {
  const { name, version } = JSON.parse(readFileSync(path.join(given, 'package.json'), 'utf8'));
  // Outside of node_modules, whose files nobody checks.
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'egress-alarms-')));
  try {
    cpSync(given, folder, { recursive: true, filter: (file) => path.basename(file) !== 'node_modules' });
    const lines = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && isCode(entry.name)).reduce((sum, entry) => sum + readFileSync(path.join(entry.parentPath ?? entry.path, entry.name), 'utf8').split('\n').length, 0);
    const { stdout } = spawnSync(process.execPath, [cli, 'check', '--root', folder, '--format', 'json', folder], { encoding: 'utf8', maxBuffer: 1 << 30 });
    const findings = JSON.parse(stdout).findings.filter(({ rule }) => rule === 'no-sensitive-egress');
    sum.lines += lines;
    sum.findings += findings.length;
    console.log(`${name} ${version}: ${lines} lines, ${findings.length} findings`);
    for (const { file, line, message } of findings) console.log(`  ${file}:${line} ${message}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
console.log(`together: ${sum.lines} lines, ${sum.findings} findings`);
