import type { PackageModel } from '../types.ts';

export default {
  package: '@directus/sdk',
  docs: 'https://directus.io/docs/guides/connect/sdk',
  types: [
    { name: 'DirectusClient', from: ['createDirectus()', 'DirectusClient#with()'], roles: { url: '0' } },
  ],
  calls: [
    { path: 'DirectusClient#request|query()', sends: 'http', roles: { body: '0' } },
    { path: 'DirectusClient#login|refresh|logout()', sends: 'http', roles: { body: '*' } },
    { path: 'DirectusClient#connect()', sends: 'websocket' },
  ],
} satisfies PackageModel;
