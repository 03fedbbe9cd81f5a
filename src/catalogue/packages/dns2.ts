import type { PackageModel } from '../types.ts';

export default {
  package: 'dns2',
  docs: 'https://github.com/song940/node-dns#readme',
  types: [
    { name: 'DNS', from: ['new ()'] },
    { name: 'Resolve', from: ['UDPClient|TCPClient|DOHClient|GoogleClient()'] },
  ],
  calls: [
    { path: 'DNS#query|resolve|resolveA|resolveAAAA|resolveMX|resolveCNAME|resolveSOA|resolvePTR|resolveDNSKEY|resolveRRSIG()', sends: 'dns', scheme: 'dns:', roles: { host: '0' } },
    { path: 'Resolve#()', sends: 'dns', scheme: 'dns:', roles: { host: '0' } },
  ],
} satisfies PackageModel;
