import type { PackageModel } from '../types.ts';

export default {
  package: 'hono/client',
  docs: 'https://hono.dev/docs/guides/rpc',
  calls: [{ path: 'hc()', sends: 'http', roles: { url: '0', headers: '1.headers' } }],
} satisfies PackageModel;
