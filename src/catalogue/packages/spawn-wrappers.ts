import type { PackageModel } from '../types.ts';

/** Packages that are called as `child_process.spawn` is. */
export default {
  package: ['cross-spawn', '@expo/spawn-async', '@npmcli/promise-spawn', 'await-spawn', 'foreground-child', 'nano-spawn', 'node-pty'],
  docs: 'https://github.com/moxystudio/node-cross-spawn#usage',
  calls: [
    { path: '()', sends: 'process', roles: { command: '0', argv: '1' }, runs: true },
    { path: 'foregroundChild()', sends: 'process', roles: { command: '0', argv: '1' }, runs: true, docs: 'https://github.com/tapjs/foreground-child#usage' },
    { path: 'spawn|sync()', sends: 'process', roles: { command: '0', argv: '1' }, runs: true },
  ],
} satisfies PackageModel;
