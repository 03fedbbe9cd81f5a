import type { PackageModel } from '../types.ts';

export default {
  package: 'fetch-h2',
  docs: 'https://github.com/grantila/fetch-h2#readme',
  types: [{ name: 'Context', from: ['context()'] }],
  calls: [
    { path: 'fetch()', sends: 'http', roles: { url: ['0.url', '0'], body: ['1.json', '1.body'], headers: '1.headers' } },
    { path: 'Context#fetch()', sends: 'http', roles: { url: ['0.url', '0'], body: ['1.json', '1.body'], headers: '1.headers' } },
  ],
} satisfies PackageModel;
