import type { PackageModel } from '../types.ts';

export default {
  package: 'apollo-link-rest',
  docs: 'https://www.apollographql.com/docs/react/api/link/apollo-link-rest',
  calls: [{ path: 'new RestLink()', sends: 'http', roles: { url: ['0.uri', '0.endpoints.*'], headers: '0.headers' } }],
} satisfies PackageModel;
