import type { PackageModel } from '../types.ts';

export default {
  package: '@adobe/aio-lib-core-networking',
  docs: 'https://github.com/adobe/aio-lib-core-networking#readme',
  types: [
    { name: 'Fetch', from: ['createFetch()'] },
    { name: 'HttpExponentialBackoff', from: ['new HttpExponentialBackoff()'] },
    { name: 'ProxyFetch', from: ['new ProxyFetch()'] },
  ],
  calls: [
    { path: 'Fetch#()', sends: 'http', roles: { url: ['0.url', '0'], body: '1.body', headers: '1.headers' } },
    { path: 'HttpExponentialBackoff#exponentialBackoff()', sends: 'http', roles: { url: ['0.url', '0'], body: '1.body', headers: '1.headers' } },
    { path: 'ProxyFetch#fetch()', sends: 'http', roles: { url: ['0.url', '0'], body: '1.body', headers: '1.headers' } },
  ],
} satisfies PackageModel;
