import type { PackageModel } from '../types.ts';

export default {
  package: ['whoiser', 'whois-json'],
  docs: 'https://github.com/LayeredStudio/whoiser#readme',
  calls: [
    { path: '()', sends: 'socket', scheme: 'tcp:', port: 43, roles: { host: '1.host', query: '0' } },
    { path: 'whoiser|whoisDomain|whoisIp|whoisAsn|whoisTld|firstResult|domain|ip|asn|tld()', sends: 'socket', scheme: 'tcp:', port: 43, roles: { host: '1.host', query: '0' } },
    { path: 'query|whoisQuery()', sends: 'socket', scheme: 'tcp:', port: 43, roles: { host: ['0.host', '0'], query: ['0.query', '1'] } },
  ],
} satisfies PackageModel;
