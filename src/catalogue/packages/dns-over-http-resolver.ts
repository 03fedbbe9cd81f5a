import type { PackageModel } from '../types.ts';

export default {
  package: 'dns-over-http-resolver',
  docs: 'https://github.com/vasco-santos/dns-over-http-resolver#readme',
  types: [{ name: 'Resolver', from: ['new ()'], hosts: ['https://cloudflare-dns.com', 'https://dns.google'] }],
  calls: [
    { path: 'Resolver#resolve|resolve4|resolve6|resolveTxt()', sends: 'http', roles: { query: '0' } },
    { path: 'Resolver#setServers()', sends: 'http', roles: { url: '0[]' } },
  ],
} satisfies PackageModel;
