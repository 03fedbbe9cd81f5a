import type { PackageModel } from '../types.ts';

export default {
  package: 'public-ip',
  docs: 'https://github.com/sindresorhus/public-ip#readme',
  sources: [
    { path: 'publicIp|publicIpv4|publicIpv6|v4|v6()', category: 'user.device.ip_address', label: 'the public address of the machine' },
  ],
} satisfies PackageModel;
