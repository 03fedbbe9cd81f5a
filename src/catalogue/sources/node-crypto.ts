import type { PackageModel } from '../types.ts';

export default {
  package: ['node:crypto'],
  docs: 'https://nodejs.org/api/crypto.html',
  sources: [
    { path: 'createPrivateKey()', category: 'system.authentication', label: 'a private key' },
    { path: 'createSecretKey()', category: 'system.authentication', label: 'a secret key' },
    { path: 'generateKeyPairSync().privateKey', category: 'system.authentication', label: 'a new private key' },
    { path: 'generateKeySync()', category: 'system.authentication', label: 'a new secret key' },
    { path: 'subtle.exportKey()', category: 'system.authentication', label: 'an exported key' },
    { path: 'subtle.wrapKey()', category: 'system.authentication', label: 'an exported key' },
    { path: 'webcrypto.subtle.exportKey()', category: 'system.authentication', label: 'an exported key' },
    { path: 'webcrypto.subtle.wrapKey()', category: 'system.authentication', label: 'an exported key' },
  ],
} satisfies PackageModel;
