import type { PackageModel } from '../types.ts';

export default {
  package: 'promptfoo',
  docs: 'https://www.promptfoo.dev/docs/usage/node-package/',
  calls: [
    { path: 'evaluate()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
