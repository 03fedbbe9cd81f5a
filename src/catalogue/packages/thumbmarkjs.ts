import type { PackageModel } from '../types.ts';

export default {
  package: '@thumbmarkjs/thumbmarkjs',
  docs: 'https://github.com/thumbmarkjs/thumbmarkjs#readme',
  types: [{ name: 'Thumbmark', from: ['new Thumbmark()'] }],
  calls: [
    { path: 'getFingerprint()', collects: 'fingerprint' },
    { path: 'Thumbmark#get()', collects: 'fingerprint' },
  ],
} satisfies PackageModel;
