import type { PackageModel } from '../types.ts';

export default {
  package: 'ping',
  docs: 'https://github.com/danielzzz/node-ping#readme',
  calls: [{ path: 'sys|promise.probe()', sends: 'socket', scheme: 'icmp:', roles: { host: '0' } }],
} satisfies PackageModel;
