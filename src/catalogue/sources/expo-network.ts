import type { PackageModel } from '../types.ts';

export default {
  package: 'expo-network',
  docs: 'https://docs.expo.dev/versions/latest/sdk/network/',
  sources: [
    { path: 'getIpAddressAsync()', category: 'user.device.ip_address', label: 'the address of the device' },
  ],
} satisfies PackageModel;
