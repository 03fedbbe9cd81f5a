import type { PackageModel } from '../types.ts';

export default {
  package: 'ftp-deploy',
  docs: 'https://github.com/simonh1000/ftp-deploy#readme',
  types: [{ name: 'FtpDeploy', from: ['new ()'] }],
  calls: [{ path: 'FtpDeploy#deploy()', sends: 'socket', scheme: 'ftp:', port: 21, roles: { host: '0.host', port: '0.port', auth: '0.password', body: '0.localRoot' } }],
} satisfies PackageModel;
