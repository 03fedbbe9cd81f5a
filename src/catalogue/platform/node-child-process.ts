import type { PackageModel } from '../types.ts';

/** `fork` runs a module of the same program and is judged there. */
export default {
  package: 'node:child_process',
  docs: 'https://nodejs.org/api/child_process.html',
  types: [{ name: 'ChildProcess', from: ['exec|execFile|spawn()'] }],
  calls: [
    { path: 'ChildProcess#stdin.end|write()', carries: 'process', roles: { body: '0' } },
    { path: 'exec()', sends: 'process', roles: { command: '0' }, runs: true },
    { path: 'execFile|spawn()', sends: 'process', roles: { command: '0', argv: '1' }, runs: true },
    { path: 'execFileSync|spawnSync()', sends: 'process', roles: { command: '0', argv: '1', body: ['2.input', '1.input'] }, runs: true },
    { path: 'execSync()', sends: 'process', roles: { command: '0', body: '1.input' }, runs: true },
  ],
} satisfies PackageModel;
