import type { PackageModel } from '../types.ts';

export default {
  package: 'localtunnel',
  docs: 'https://github.com/localtunnel/localtunnel#api',
  calls: [{ path: '()', sends: 'socket', roles: { url: ['1.host', '0.host'] }, hosts: ['https://localtunnel.me'] }],
} satisfies PackageModel;
