import type { PackageModel } from '../types.ts';

export default {
  package: ['native-dns', 'native-node-dns', 'node-dns'],
  docs: 'https://github.com/tjfontaine/node-dns#readme',
  calls: [
    { path: 'Request()', sends: 'dns', scheme: 'dns:', port: 53, roles: { host: '0.server.address', port: '0.server.port', body: '0.question' } },
    { path: 'new Request()', sends: 'dns', scheme: 'dns:', port: 53, roles: { host: '0.server.address', port: '0.server.port', body: '0.question' } },
    { path: 'lookup|resolve|resolve4|resolve6|resolveMx|resolveTxt|resolveSrv|resolveNs|resolveCname|reverse()', sends: 'dns', scheme: 'dns:', roles: { host: '0' } },
  ],
} satisfies PackageModel;
