import type { PackageModel } from '../types.ts';

export default {
  package: 'sitemapper',
  docs: 'https://github.com/seantomburke/sitemapper#readme',
  types: [{ name: 'Sitemapper', from: ['new ()'], roles: { url: '0.url', headers: '0.requestHeaders' } }],
  calls: [{ path: 'Sitemapper#fetch|getSites()', sends: 'http', roles: { url: '0' } }],
} satisfies PackageModel;
