import type { PackageModel } from '../types.ts';

export default {
  package: 'ssh2-sftp-client',
  docs: 'https://github.com/theophilusx/ssh2-sftp-client#readme',
  types: [{ name: 'SftpClient', from: ['new ()'] }],
  calls: [
    { path: 'SftpClient#connect()', sends: 'socket', scheme: 'sftp:', port: 22, roles: { host: '0.host', port: '0.port', auth: ['0.password', '0.privateKey'] } },
    { path: 'SftpClient#put|fastPut|append|uploadDir()', carries: 'socket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
