import type { PackageModel } from '../types.ts';

export default {
  package: 'convict',
  docs: 'https://github.com/mozilla/node-convict/tree/master/packages/convict',
  types: [{ name: 'Config', from: ['()', 'Config#load|loadFile|set|validate()'] }],
  configured: [{ path: 'Config#default|get()', kind: 'config', name: '0' }],
} satisfies PackageModel;
