import type { PackageModel } from '../types.ts';

/** Packages that run a command line given as one text, as `child_process.exec` does. */
export default {
  package: ['sudo-prompt', '@vscode/sudo-prompt', 'node-cmd', 'child-process-promise', 'promisify-child-process', 'teen_process'],
  docs: 'https://github.com/jorangreef/sudo-prompt#usage',
  calls: [
    { path: 'exec()', sends: 'process', roles: { command: '0', argv: '1' }, runs: true },
    { path: 'execFile|spawn()', sends: 'process', roles: { command: '0', argv: '1' }, runs: true, docs: 'https://github.com/jcoreio/promisify-child-process#usage' },
    { path: 'run|runSync()', sends: 'process', roles: { command: '0' }, runs: true, docs: 'https://github.com/RIAEvangelist/node-cmd#methods' },
  ],
} satisfies PackageModel;
