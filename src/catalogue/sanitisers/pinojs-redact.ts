import type { PackageModel } from '../types.ts';

export default {
  package: '@pinojs/redact',
  docs: 'https://github.com/pinojs/redact#readme',
  types: [{ name: 'Redact', from: ['()'] }],
  sanitisers: [
    { path: 'Redact#()', removes: ['*'] },
  ],
} satisfies PackageModel;
