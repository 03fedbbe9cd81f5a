import type { PackageModel } from '../types.ts';

export default {
  package: 'ipinfo',
  docs: 'https://github.com/IonicaBizau/node-ipinfo#readme',
  calls: [{ path: '()', sends: 'http', roles: { query: '0', auth: '1' }, hosts: ['http://ipinfo.io', 'https://ipinfo.io'] }],
} satisfies PackageModel;
