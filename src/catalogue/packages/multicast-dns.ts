import type { PackageModel } from '../types.ts';

export default {
  package: 'multicast-dns',
  docs: 'https://github.com/mafintosh/multicast-dns#readme',
  types: [{ name: 'MulticastDNS', from: ['()'] }],
  calls: [{ path: 'MulticastDNS#query|respond|response()', sends: 'dns', roles: { body: '0' }, hosts: ['udp://224.0.0.251:5353'] }],
} satisfies PackageModel;
