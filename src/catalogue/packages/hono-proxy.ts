import type { PackageModel } from '../types.ts';

export default {
  package: 'hono/proxy',
  docs: 'https://hono.dev/docs/helpers/proxy',
  calls: [{ path: 'proxy()', sends: 'http', roles: { url: ['0.url', '0'], body: '1.body', headers: '1.headers' } }],
} satisfies PackageModel;
