import type { PackageModel } from '../types.ts';

export default {
  package: 'expo-application',
  docs: 'https://docs.expo.dev/versions/latest/sdk/application/',
  sources: [
    { path: 'getAndroidId|getIosIdForVendorAsync()', category: 'user.device.device_id', label: 'the device’s identifier' },
  ],
} satisfies PackageModel;
