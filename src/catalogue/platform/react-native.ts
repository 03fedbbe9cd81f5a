import type { PackageModel } from '../types.ts';

export default {
  package: 'react-native',
  docs: 'https://reactnative.dev/docs/linking',
  calls: [
    { path: 'Image.getSize|prefetch()', sends: 'dom', roles: { url: '0' }, docs: 'https://reactnative.dev/docs/image' },
    { path: 'Image.getSizeWithHeaders()', sends: 'dom', roles: { url: '0', headers: '1' }, docs: 'https://reactnative.dev/docs/image' },
    { path: 'Linking.openURL()', sends: 'navigation', roles: { url: '0' } },
  ],
} satisfies PackageModel;
