import type { PackageModel } from '../types.ts';

export default {
  package: 'node:os',
  docs: 'https://nodejs.org/api/os.html',
  sources: [
    { path: 'cpus|totalmem|freemem|loadavg|availableParallelism|uptime()', category: 'user.device', label: 'the hardware of the machine' },
    { path: 'homedir()', category: 'user.account.username', label: 'the home directory' },
    { path: 'hostname()', category: 'user.device', label: 'the host name' },
    { path: 'networkInterfaces()', category: 'user.device.ip_address', label: 'the network interfaces' },
    { path: 'platform|release|arch|type|version|machine|endianness()', category: 'user.device', label: 'the operating system' },
    { path: 'userInfo()', category: 'user.account.username', label: 'the account on the machine' },
  ],
} satisfies PackageModel;
