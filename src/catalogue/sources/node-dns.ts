import type { PackageModel } from '../types.ts';

export default {
  package: 'node:dns',
  docs: 'https://nodejs.org/api/dns.html#dnsgetservers',
  sources: [
    { path: 'getServers()', category: 'user.device', label: 'the DNS servers of the machine' },
    { path: 'promises.getServers()', category: 'user.device', label: 'the DNS servers of the machine' },
  ],
} satisfies PackageModel;
