import type { PackageModel } from '../types.ts';

export default {
  package: 'retry-request',
  docs: 'https://github.com/googleapis/retry-request#readme',
  calls: [{ path: '()', sends: 'http', roles: { url: ['0.url', '0.uri', '0'], body: ['0.json', '0.body'], headers: '0.headers' } }],
} satisfies PackageModel;
