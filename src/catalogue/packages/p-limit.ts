import type { PackageModel } from '../types.ts';

export default {
  package: 'p-limit',
  docs: 'https://github.com/sindresorhus/p-limit#readme',
  types: [{ name: 'LimitFunction', from: ['()'] }],
  passes: [{ path: 'limitFunction()', returns: '0' }],
} satisfies PackageModel;
