import type { PackageModel } from '../types.ts';

export default {
  package: 'cloudflare:sockets',
  docs: 'https://developers.cloudflare.com/workers/runtime-apis/tcp-sockets/',
  types: [{ name: 'Socket', from: ['connect()', 'Socket#startTls()'] }],
  calls: [
    { path: 'connect()', sends: 'socket', roles: { host: ['0.hostname', '0'], port: '0.port' }, scheme: 'tcp:' },
    { path: 'Socket#writable.getWriter().write()', carries: 'socket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
