import type { PackageModel } from '../types.ts';

export default {
  package: ['dns-socket', '@leichtgewicht/dns-socket'],
  docs: 'https://github.com/mafintosh/dns-socket#readme',
  types: [{ name: 'Socket', from: ['()', 'new ()', 'new DNSSocket()'] }],
  calls: [{ path: 'Socket#query()', sends: 'dns', scheme: 'dns:', port: 53, roles: { host: '2', port: '1', body: '0' } }],
} satisfies PackageModel;
