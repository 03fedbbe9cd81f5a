import type { PackageModel } from '../types.ts';

export default {
  package: 'raw-socket',
  docs: 'https://github.com/nospaceships/node-raw-socket#readme',
  types: [{ name: 'Socket', from: ['createSocket()'] }],
  calls: [{ path: 'Socket#send()', sends: 'socket', roles: { host: '3', body: '0' } }],
} satisfies PackageModel;
