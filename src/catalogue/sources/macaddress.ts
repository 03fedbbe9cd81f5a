import type { PackageModel } from '../types.ts';

export default {
  package: 'macaddress',
  docs: 'https://github.com/scravy/node-macaddress#readme',
  sources: [
    { path: 'networkInterfaces()', category: 'user.device.ip_address', label: 'the network interfaces' },
    { path: 'one|all()', category: 'user.device.device_id', label: 'the hardware address of the network' },
  ],
} satisfies PackageModel;
