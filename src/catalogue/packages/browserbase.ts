import type { PackageModel } from '../types.ts';

export default {
  package: '@browserbasehq/sdk',
  docs: 'https://docs.browserbase.com/reference/sdk/nodejs',
  types: [{ name: 'Browserbase', from: ['new ()', 'new Browserbase()'], roles: { url: '0.baseURL', headers: '0.defaultHeaders', auth: '0.apiKey' }, hosts: ['https://api.browserbase.com'] }],
  calls: [
    { path: 'Browserbase#sessions|contexts|extensions|projects.create|retrieve|update|list|delete|debug|usage()', sends: 'http', roles: { body: '*' } },
    { path: 'Browserbase#sessions.uploads|logs.create|list()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
