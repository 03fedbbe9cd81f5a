import type { PackageModel } from '../types.ts';

export default {
  package: 'stytch',
  docs: 'https://stytch.com/docs/sdks',
  types: [
    { name: 'Client', from: ['new Client|B2BClient()'], roles: { url: '0.custom_base_url', auth: '0.secret' }, hosts: ['https://api.stytch.com', 'https://test.stytch.com'] },
  ],
  calls: [
    { path: 'Client#*.*()', sends: 'http', roles: { body: '0' } },
    { path: 'Client#*.*.*()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
