import type { PackageModel } from '../types.ts';

export default {
  package: ['libnpmpublish', 'libnpmsearch'],
  docs: 'https://github.com/npm/cli/tree/latest/workspaces/libnpmpublish#readme',
  // Without `registry` the package goes to the configured registry.
  calls: [
    { path: 'publish()', sends: 'http', roles: { url: '2.registry', body: ['1', '0'] }, hosts: ['env:npm_config_registry'] },
    { path: 'unpublish()', sends: 'http', roles: { url: '1.registry' }, hosts: ['env:npm_config_registry'] },
    { path: '()', sends: 'http', roles: { url: '1.registry', query: '0' }, hosts: ['env:npm_config_registry'] },
  ],
} satisfies PackageModel;
