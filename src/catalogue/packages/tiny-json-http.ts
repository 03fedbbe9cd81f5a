import type { PackageModel } from '../types.ts';

export default {
  package: 'tiny-json-http',
  docs: 'https://github.com/brianleroux/tiny-json-http#readme',
  calls: [{ path: 'get|head|options|post|put|patch|del|delete()', sends: 'http', roles: { url: '0.url', body: ['0.data', '0.body'], headers: '0.headers' } }],
} satisfies PackageModel;
