import type { PackageModel } from '../types.ts';

export default {
  package: ['degit', 'tiged'],
  docs: 'https://github.com/Rich-Harris/degit#readme',
  // A source without a provider prefix is a GitHub repository; nothing is fetched before `clone()`.
  types: [{ name: 'Degit', from: ['()'] }],
  calls: [{ path: 'Degit#clone()', sends: 'http', hosts: ['https://github.com'] }],
} satisfies PackageModel;
