import type { PackageModel } from '../types.ts';

export default {
  package: 'opossum',
  docs: 'https://nodeshift.dev/opossum/',
  types: [{ name: 'CircuitBreaker', from: ['new ()', 'CircuitBreaker'] }],
} satisfies PackageModel;
