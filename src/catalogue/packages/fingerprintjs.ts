import type { PackageModel } from '../types.ts';

/** Works in the browser alone; the paid variants of it send, and are those of a vendor. */
export default {
  package: '@fingerprintjs/fingerprintjs',
  docs: 'https://github.com/fingerprintjs/fingerprintjs/blob/master/docs/api.md',
  calls: [{ path: 'load()', collects: 'fingerprint' }],
} satisfies PackageModel;
