import type { PackageModel } from '../types.ts';

export default {
  package: 'expo-location',
  docs: 'https://docs.expo.dev/versions/latest/sdk/location/',
  sources: [
    { path: 'getCurrentPositionAsync|getLastKnownPositionAsync|watchPositionAsync()', category: 'user.location.precise', label: 'the location', collects: 'location' },
    { path: 'reverseGeocodeAsync()', category: 'user.contact.address', label: 'the address of the location' },
  ],
} satisfies PackageModel;
