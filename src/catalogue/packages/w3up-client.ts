import type { PackageModel } from '../types.ts';

export default {
  package: '@web3-storage/w3up-client',
  docs: 'https://github.com/storacha/w3up/tree/main/packages/w3up-client#readme',
  types: [{ name: 'Client', from: ['create()'], hosts: ['https://up.web3.storage'] }],
  calls: [
    { path: 'Client#uploadFile|uploadDirectory|uploadCAR()', sends: 'http', roles: { body: '0' } },
    { path: 'Client#authorize|login|shareSpace|remove|getReceipt|revokeDelegation()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
