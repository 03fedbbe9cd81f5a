import type { PackageModel } from '../types.ts';

export default {
  package: 'node-pop3',
  docs: 'https://github.com/lianxh/node-pop3',
  calls: [
    { path: 'new ()', sends: 'mail', scheme: 'pop3:', plain: [{ at: '0.tls', off: false }], roles: { host: '0.host', port: '0.port', auth: ['0.password', '0.user'] } },
  ],
} satisfies PackageModel;
