import type { PackageModel } from '../types.ts';

/** A name that is looked up leaves the machine: its labels can carry data. `setServers` decides who gets to see it. */
export default {
  package: 'node:dns',
  docs: 'https://nodejs.org/api/dns.html',
  types: [{ name: 'Resolver', from: ['new Resolver()', 'new promises.Resolver()'] }],
  calls: [
    {
      path: 'lookup|lookupService|resolve|resolve4|resolve6|resolveAny|resolveCaa|resolveCname|resolveMx|resolveNaptr|resolveNs|resolvePtr|resolveSoa|resolveSrv|resolveTlsa|resolveTxt|reverse()',
      sends: 'dns',
      roles: { host: '0' },
    },
    {
      path: 'promises.lookup|lookupService|resolve|resolve4|resolve6|resolveAny|resolveCaa|resolveCname|resolveMx|resolveNaptr|resolveNs|resolvePtr|resolveSoa|resolveSrv|resolveTlsa|resolveTxt|reverse()',
      sends: 'dns',
      roles: { host: '0' },
    },
    { path: 'promises.setServers()', sends: 'dns', roles: { host: '0[]' } },
    { path: 'setServers()', sends: 'dns', roles: { host: '0[]' } },
    {
      path: 'Resolver#resolve|resolve4|resolve6|resolveAny|resolveCaa|resolveCname|resolveMx|resolveNaptr|resolveNs|resolvePtr|resolveSoa|resolveSrv|resolveTlsa|resolveTxt|reverse()',
      sends: 'dns',
      roles: { host: '0' },
    },
    { path: 'Resolver#setServers()', sends: 'dns', roles: { host: '0[]' } },
  ],
} satisfies PackageModel;
