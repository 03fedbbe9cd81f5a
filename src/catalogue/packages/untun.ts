import type { PackageModel } from '../types.ts';

export default {
  package: 'untun',
  docs: 'https://github.com/unjs/untun#readme',
  // The tunnel is opened by a program that the package installs.
  calls: [{ path: 'startTunnel()', sends: 'process' }],
} satisfies PackageModel;
