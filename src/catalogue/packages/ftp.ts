import type { PackageModel } from '../types.ts';

export default {
  package: ['ftp', 'promise-ftp', '@icetee/ftp'],
  docs: 'https://github.com/mscdex/node-ftp#methods',
  types: [{ name: 'Client', from: ['new ()'] }],
  calls: [
    { path: 'Client#connect()', sends: 'socket', scheme: 'ftp:', port: 21, roles: { protocol: '0.secure', host: '0.host', port: '0.port', auth: '0.password' } },
    { path: 'Client#put|append()', carries: 'socket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
