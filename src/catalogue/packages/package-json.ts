import type { PackageModel } from '../types.ts';

export default {
  package: ['package-json', 'latest-version', 'pkg-versions', 'npm-name'],
  docs: 'https://github.com/sindresorhus/package-json#api',
  // Without `registryUrl` the question goes to the configured registry.
  calls: [{ path: '()', sends: 'http', roles: { url: '1.registryUrl', query: '0' }, hosts: ['env:npm_config_registry'] }],
} satisfies PackageModel;
