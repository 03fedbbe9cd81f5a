import type { PackageModel } from '../types.ts';

export default {
  package: ['@react-native-community/geolocation', 'react-native-geolocation-service'],
  docs: 'https://github.com/michalchudziak/react-native-geolocation#readme',
  sources: [
    { path: 'getCurrentPosition|watchPosition()', category: 'user.location.precise', label: 'the location', collects: 'location' },
  ],
} satisfies PackageModel;
