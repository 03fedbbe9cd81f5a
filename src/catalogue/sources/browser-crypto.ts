import type { PackageModel } from '../types.ts';

export default {
  package: 'global',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/SubtleCrypto/exportKey',
  sources: [
    { path: 'crypto.subtle.exportKey|wrapKey()', category: 'system.authentication', label: 'an exported key' },
  ],
} satisfies PackageModel;
