import type { PackageModel } from '../types.ts';

export default {
  package: 'pacote',
  docs: 'https://github.com/npm/pacote#api',
  // Without `registry` the package comes from the configured registry.
  calls: [
    { path: 'manifest|packument|tarball|resolve()', sends: 'http', roles: { url: '1.registry', headers: '1.headers' }, hosts: ['env:npm_config_registry'] },
    { path: 'extract()', sends: 'http', roles: { url: '2.registry', headers: '2.headers' }, hosts: ['env:npm_config_registry'] },
    { path: 'tarball.file|stream()', sends: 'http', roles: { url: '2.registry', headers: '2.headers' }, hosts: ['env:npm_config_registry'] },
  ],
} satisfies PackageModel;
