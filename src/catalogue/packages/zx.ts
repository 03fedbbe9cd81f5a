import type { PackageModel } from '../types.ts';

export default {
  package: ['zx', 'zx/core', 'dax', 'dax-sh'],
  docs: 'https://google.github.io/zx/api',
  calls: [
    { path: '$()', sends: 'process', roles: { command: '0' }, runs: true },
    { path: '$.sync()', sends: 'process', roles: { command: '0' }, runs: true },
    { path: 'fetch()', sends: 'http', roles: { url: ['0.url', '0'], body: '1.body', headers: '1.headers' } },
  ],
} satisfies PackageModel;
