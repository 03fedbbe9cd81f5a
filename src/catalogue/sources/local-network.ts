import type { PackageModel } from '../types.ts';

/** Small packages that say where in a network this machine is. */
export default {
  package: ['address', 'default-gateway', 'ip', 'local-devices'],
  docs: 'https://github.com/node-modules/address#readme',
  sources: [
    { path: '()', category: 'user.device.ip_address', label: 'the network interfaces' },
    { path: 'address|dns|ip|ipv6|v4|v6|gateway4async|gateway6async|gateway4sync|gateway6sync()', category: 'user.device.ip_address', label: 'the network interfaces' },
    { path: 'mac()', category: 'user.device.device_id', label: 'the hardware address of the network' },
  ],
} satisfies PackageModel;
