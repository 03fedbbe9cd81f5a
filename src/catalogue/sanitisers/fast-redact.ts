import type { PackageModel } from '../types.ts';

/** Which paths are cut is configuration; that they are cut was decided by whoever wrote them down. */
export default {
  package: 'fast-redact',
  docs: 'https://github.com/davidmarkclements/fast-redact#readme',
  types: [{ name: 'Redact', from: ['()'] }],
  sanitisers: [
    { path: 'Redact#()', removes: ['*'] },
  ],
} satisfies PackageModel;
