import type { PackageModel } from '../types.ts';

export default {
  package: 'ftp-client',
  docs: 'https://github.com/noodny/node-ftp-client#readme',
  types: [{ name: 'FtpClient', from: ['new ()'] }],
  calls: [
    { path: 'new ()', sends: 'socket', scheme: 'ftp:', port: 21, roles: { host: '0.host', port: '0.port', auth: '0.password' } },
    { path: 'FtpClient#upload()', carries: 'socket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
