import type { PackageModel } from '../types.ts';

export default {
  package: 'loglevel-plugin-remote',
  docs: 'https://github.com/kutuluk/loglevel-plugin-remote#options',
  calls: [{ path: 'apply()', sends: 'http', roles: { url: '1.url', headers: '1.headers', auth: '1.token' }, hosts: ['http://localhost'], outlets: { of: '0' } }],
} satisfies PackageModel;
