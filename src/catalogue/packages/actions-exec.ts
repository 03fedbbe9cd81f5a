import type { PackageModel } from '../types.ts';

export default {
  package: '@actions/exec',
  docs: 'https://github.com/actions/toolkit/tree/main/packages/exec',
  calls: [{ path: 'exec|getExecOutput()', sends: 'process', roles: { command: '0', argv: '1', body: '2.input' }, runs: true }],
} satisfies PackageModel;
