import type { PackageModel } from '../types.ts';

export default {
  package: 'stompit',
  docs: 'https://github.com/gdaws/node-stomp',
  calls: [
    { path: 'connect()', sends: 'queue', scheme: 'stomp:', port: 61613, roles: { host: '0.host', port: '0.port' } },
  ],
} satisfies PackageModel;
