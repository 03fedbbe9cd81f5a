import type { PackageModel } from '../types.ts';

export default {
  package: 'internal-ip',
  docs: 'https://github.com/sindresorhus/internal-ip#readme',
  sources: [
    { path: 'internalIpV4|internalIpV6|internalIpV4Sync|internalIpV6Sync|v4|v6()', category: 'user.device.ip_address', label: 'the local address of the machine' },
  ],
} satisfies PackageModel;
