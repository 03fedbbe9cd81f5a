import type { PackageModel } from '../types.ts';

export default {
  package: 'shippo',
  docs: 'https://github.com/goshippo/shippo-javascript-sdk#readme',
  types: [
    { name: 'Shippo', from: ['new Shippo()'], roles: { url: '0.serverURL', auth: '0.apiKeyHeader' }, hosts: ['https://api.goshippo.com'] },
  ],
  calls: [
    { path: 'Shippo#*.*()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
