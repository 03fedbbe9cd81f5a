import type { PackageModel } from '../types.ts';

export default {
  // These packages export no fetch: they make one, or wrap the one they are given.
  package: ['@turist/fetch', '@vercel/fetch', '@vercel/fetch-retry', '@vercel/fetch-cached-dns', '@zeit/fetch', '@zeit/fetch-retry', '@zeit/fetch-cached-dns', 'fetch-retry', 'fetch-cookie', 'fetch-cookie/node-fetch'],
  docs: 'https://github.com/vercel/fetch#readme',
  types: [{ name: 'Fetch', from: ['()'] }],
  calls: [{ path: 'Fetch#()', sends: 'http', roles: { url: ['0.url', '0'], body: '1.body', headers: '1.headers' } }],
} satisfies PackageModel;
