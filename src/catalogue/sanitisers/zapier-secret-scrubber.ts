import type { PackageModel } from '../types.ts';

export default {
  package: '@zapier/secret-scrubber',
  docs: 'https://github.com/zapier/secret-scrubber-js#readme',
  sanitisers: [
    { path: 'scrub()', removes: ['system.authentication', 'user.authorization'] },
  ],
} satisfies PackageModel;
