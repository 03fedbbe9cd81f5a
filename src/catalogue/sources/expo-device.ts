import type { PackageModel } from '../types.ts';

export default {
  package: 'expo-device',
  docs: 'https://docs.expo.dev/versions/latest/sdk/device/',
  sources: [
    {
      path: 'brand|manufacturer|modelId|modelName|designName|productName|deviceType|deviceYearClass|totalMemory|supportedCpuArchitectures|osName|osVersion|osBuildId|osInternalBuildId|platformApiLevel',
      category: 'user.device',
      label: 'the device',
    },
    { path: 'deviceName', category: 'user.device', label: 'the name of the device' },
    { path: 'osBuildFingerprint', category: 'user.device.device_id', label: 'a fingerprint of the device' },
  ],
} satisfies PackageModel;
