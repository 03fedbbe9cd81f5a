import type { PackageModel } from '../types.ts';

export default {
  package: ['@adobe/fetch', '@adobe/helix-fetch'],
  docs: 'https://github.com/adobe/fetch#api',
  types: [{ name: 'FetchAPI', from: ['context|noCache|h1|keepAlive|h1NoCache|keepAliveNoCache()', 'FetchAPI#context|noCache|h1|keepAlive|h1NoCache|keepAliveNoCache()'] }],
  calls: [
    { path: 'fetch()', sends: 'http', roles: { url: ['0.url', '0'], body: '1.body', headers: '1.headers' } },
    { path: 'FetchAPI#fetch()', sends: 'http', roles: { url: ['0.url', '0'], body: '1.body', headers: '1.headers' } },
  ],
} satisfies PackageModel;
