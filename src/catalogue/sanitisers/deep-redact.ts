import type { PackageModel } from '../types.ts';

export default {
  package: '@hackylabs/deep-redact',
  docs: 'https://github.com/hackylabs/deep-redact#readme',
  types: [{ name: 'DeepRedact', from: ['new ()', 'new DeepRedact()'] }],
  sanitisers: [
    { path: 'DeepRedact#redact()', removes: ['*'] },
  ],
} satisfies PackageModel;
