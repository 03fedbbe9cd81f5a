import type { PackageModel } from '../types.ts';

export default {
  package: 'nsqjs',
  docs: 'https://github.com/dudleycarr/nsqjs#api',
  types: [{ name: 'Writer', from: ['new Writer()'] }],
  calls: [
    { path: 'new Writer()', sends: 'queue', scheme: 'tcp:', port: 4150, roles: { host: '0', port: '1' } },
    { path: 'new Reader()', sends: 'queue', scheme: 'tcp:', roles: { host: ['2.nsqdTCPAddresses[]', '2.nsqdTCPAddresses', '2.lookupdHTTPAddresses[]', '2.lookupdHTTPAddresses'] } },
    { path: 'Writer#publish()', carries: 'queue', roles: { body: '1' } },
  ],
} satisfies PackageModel;
