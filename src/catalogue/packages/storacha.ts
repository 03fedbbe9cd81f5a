import type { PackageModel } from '../types.ts';

export default {
  package: '@storacha/client',
  docs: 'https://docs.storacha.network/js-client/',
  types: [{ name: 'Client', from: ['create()'], hosts: ['https://up.storacha.network'] }],
  calls: [{ path: 'Client#uploadFile|uploadDirectory|uploadCAR|authorize|login|shareSpace|remove|revokeDelegation()', sends: 'http', roles: { body: '0' } }],
} satisfies PackageModel;
