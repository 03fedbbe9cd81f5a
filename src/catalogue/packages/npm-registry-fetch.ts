import type { PackageModel } from '../types.ts';

export default {
  package: 'npm-registry-fetch',
  docs: 'https://github.com/npm/npm-registry-fetch#api',
  // Without `registry` the request goes to the configured registry.
  calls: [
    { path: '()', sends: 'http', roles: { url: '1.registry', path: '0', body: '1.body', headers: '1.headers', query: '1.query' }, hosts: ['env:npm_config_registry'] },
    { path: 'json()', sends: 'http', roles: { url: '1.registry', path: '0', body: '1.body', headers: '1.headers', query: '1.query' }, hosts: ['env:npm_config_registry'] },
    { path: 'json.stream()', sends: 'http', roles: { url: '2.registry', path: '0', headers: '2.headers', query: '2.query' }, hosts: ['env:npm_config_registry'] },
  ],
} satisfies PackageModel;
