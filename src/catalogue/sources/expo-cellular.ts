import type { PackageModel } from '../types.ts';

export default {
  package: 'expo-cellular',
  docs: 'https://docs.expo.dev/versions/latest/sdk/cellular/',
  sources: [
    { path: 'getCarrierNameAsync|getCellularGenerationAsync|getIsoCountryCodeAsync|getMobileCountryCodeAsync|getMobileNetworkCodeAsync()', category: 'user.device', label: 'the mobile network' },
    { path: 'carrier|isoCountryCode|mobileCountryCode|mobileNetworkCode', category: 'user.device', label: 'the mobile network' },
  ],
} satisfies PackageModel;
