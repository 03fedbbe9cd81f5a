import type { PackageModel } from '../types.ts';

export default {
  package: ['@feathersjs/rest-client', '@feathersjs/client/rest'],
  docs: 'https://feathersjs.com/api/client/rest.html',
  calls: [{ path: '()', sends: 'http', roles: { url: '0' } }],
} satisfies PackageModel;
