import type { PackageModel } from '../types.ts';

export default {
  package: 'basic-ftp',
  docs: 'https://github.com/patrickjuchli/basic-ftp#readme',
  types: [{ name: 'Client', from: ['new Client()'] }],
  calls: [
    { path: 'Client#access()', sends: 'socket', scheme: 'ftp:', port: 21, roles: { protocol: '0.secure', host: '0.host', port: '0.port', auth: '0.password' } },
    { path: 'Client#connect|connectImplicitTLS()', sends: 'socket', scheme: 'ftp:', port: 21, roles: { host: '0', port: '1' } },
    { path: 'Client#uploadFrom|appendFrom|uploadFromDir|upload|append|uploadDir()', carries: 'socket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
