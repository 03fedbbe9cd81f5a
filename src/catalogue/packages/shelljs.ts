import type { PackageModel } from '../types.ts';

export default {
  package: ['shelljs', 'shelljs/global', 'shelljs-exec-proxy'],
  docs: 'https://github.com/shelljs/shelljs#command-reference',
  calls: [
    { path: 'cmd()', sends: 'process', roles: { command: '0' }, runs: true },
    { path: 'exec()', sends: 'process', roles: { command: '0' }, runs: true },
  ],
} satisfies PackageModel;
