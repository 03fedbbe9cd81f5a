import type { PackageModel } from '../types.ts';

export default {
  package: 'bottleneck',
  docs: 'https://github.com/SGrondin/bottleneck#wrap',
  types: [{ name: 'Bottleneck', from: ['new ()', 'Bottleneck'] }],
  passes: [{ path: 'Bottleneck#wrap()', returns: '0' }],
} satisfies PackageModel;
