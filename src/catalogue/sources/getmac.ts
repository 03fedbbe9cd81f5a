import type { PackageModel } from '../types.ts';

export default {
  package: 'getmac',
  docs: 'https://github.com/bevry/getmac#readme',
  sources: [
    { path: 'default|getMAC()', category: 'user.device.device_id', label: 'the hardware address of the network' },
    { path: '()', category: 'user.device.device_id', label: 'the hardware address of the network' },
  ],
} satisfies PackageModel;
