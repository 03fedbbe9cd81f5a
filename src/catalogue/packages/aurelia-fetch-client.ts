import type { PackageModel } from '../types.ts';

export default {
  package: ['aurelia-fetch-client', '@aurelia/fetch-client'],
  docs: 'https://docs.aurelia.io/aurelia-packages/fetch-client',
  types: [{ name: 'HttpClient', from: ['new HttpClient()'] }, { name: 'IHttpClient', from: [], extends: 'HttpClient' }],
  calls: [
    { path: 'HttpClient#fetch|get()', sends: 'http', roles: { url: ['0.url', '0'], body: '1.body', headers: '1.headers' } },
    { path: 'HttpClient#post|put|patch|delete()', sends: 'http', roles: { url: '0', body: '1', headers: '2.headers' } },
  ],
} satisfies PackageModel;
