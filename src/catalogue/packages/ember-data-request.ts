import type { PackageModel } from '../types.ts';

export default {
  package: '@ember-data/request',
  docs: 'https://api.emberjs.com/ember-data/release/modules/@ember-data%2Frequest',
  types: [{ name: 'RequestManager', from: ['new ()'] }],
  calls: [{ path: 'RequestManager#request()', sends: 'http', roles: { url: '0.url', headers: '0.headers', body: '0.body' } }],
} satisfies PackageModel;
