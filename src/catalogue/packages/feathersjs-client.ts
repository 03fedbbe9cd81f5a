import type { PackageModel } from '../types.ts';

export default {
  package: '@feathersjs/client',
  docs: 'https://feathersjs.com/api/client.html',
  calls: [{ path: 'rest()', sends: 'http', roles: { url: '0' } }],
} satisfies PackageModel;
