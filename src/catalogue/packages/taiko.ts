import type { PackageModel } from '../types.ts';

export default {
  package: 'taiko',
  docs: 'https://docs.taiko.dev/api/goto/',
  calls: [
    { path: 'goto()', sends: 'http', roles: { url: '0' } },
  ],
} satisfies PackageModel;
