import type { PackageModel } from '../types.ts';

export default {
  package: 'node:dns/promises',
  docs: 'https://nodejs.org/api/dns.html#dns-promises-api',
  types: [{ name: 'Resolver', from: ['new Resolver()'] }],
  calls: [
    {
      path: 'lookup|lookupService|resolve|resolve4|resolve6|resolveAny|resolveCaa|resolveCname|resolveMx|resolveNaptr|resolveNs|resolvePtr|resolveSoa|resolveSrv|resolveTlsa|resolveTxt|reverse()',
      sends: 'dns',
      roles: { host: '0' },
    },
    { path: 'setServers()', sends: 'dns', roles: { host: '0[]' } },
    {
      path: 'Resolver#resolve|resolve4|resolve6|resolveAny|resolveCaa|resolveCname|resolveMx|resolveNaptr|resolveNs|resolvePtr|resolveSoa|resolveSrv|resolveTlsa|resolveTxt|reverse()',
      sends: 'dns',
      roles: { host: '0' },
    },
    { path: 'Resolver#setServers()', sends: 'dns', roles: { host: '0[]' } },
  ],
} satisfies PackageModel;
