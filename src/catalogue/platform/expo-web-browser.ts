import type { PackageModel } from '../types.ts';

export default {
  package: 'expo-web-browser',
  docs: 'https://docs.expo.dev/versions/latest/sdk/webbrowser/',
  calls: [{ path: 'mayInitWithUrlAsync|openAuthSessionAsync|openBrowserAsync()', sends: 'navigation', roles: { url: '0' } }],
} satisfies PackageModel;
