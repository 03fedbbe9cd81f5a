import type { PackageModel } from '../types.ts';

export default {
  package: 'ntp-client',
  docs: 'https://github.com/moonpyk/node-ntp-client',
  calls: [
    { path: 'getNetworkTime()', sends: 'udp', scheme: 'ntp:', port: 123, roles: { host: '0', port: '1' } },
  ],
} satisfies PackageModel;
