import type { PackageModel } from '../types.ts';

export default {
  package: ['giget', '@bluwy/giget-core'],
  docs: 'https://github.com/unjs/giget#readme',
  // A template without a provider prefix comes from GitHub.
  calls: [{ path: 'downloadTemplate|verifyTemplate()', sends: 'http', roles: { auth: ['1.auth', '1.providerOptions.auth'] }, hosts: ['https://api.github.com'] }],
} satisfies PackageModel;
