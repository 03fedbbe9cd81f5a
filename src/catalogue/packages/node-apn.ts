import type { PackageModel } from '../types.ts';

export default {
  package: 'node-apn',
  docs: 'https://github.com/node-apn/node-apn#readme',
  types: [{ name: 'Provider', from: ['new Provider()'], hosts: ['https://api.push.apple.com', 'https://api.development.push.apple.com'] }],
  calls: [{ path: 'Provider#send()', sends: 'http', roles: { body: '*' } }],
} satisfies PackageModel;
