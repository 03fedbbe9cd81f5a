import type { PackageModel } from '../types.ts';

export default {
  package: 'telnet-client',
  docs: 'https://github.com/mkozjak/node-telnet-client',
  types: [
    { name: 'Telnet', from: ['new ()', 'new Telnet()'] },
  ],
  calls: [
    { path: 'Telnet#connect()', sends: 'socket', scheme: 'telnet:', port: 23, roles: { host: '0.host', port: '0.port', auth: ['0.password', '0.username'] } },
    { path: 'Telnet#exec|send|write()', carries: 'socket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
