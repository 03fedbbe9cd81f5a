import type { PackageModel } from '../types.ts';

export default {
  package: 'axios-hooks',
  docs: 'https://github.com/simoneb/axios-hooks#api',
  calls: [{ path: '()', sends: 'http', roles: { url: ['0.url', '0', '0.baseURL'], body: '0.data', headers: '0.headers', query: '0.params' } }],
} satisfies PackageModel;
