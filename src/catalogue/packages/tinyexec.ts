import type { PackageModel } from '../types.ts';

export default {
  package: 'tinyexec',
  docs: 'https://github.com/tinylibs/tinyexec#readme',
  calls: [{ path: 'exec|execSync|x|xSync()', sends: 'process', roles: { command: '0', argv: '1' }, runs: true }],
} satisfies PackageModel;
