import type { PackageModel } from '../types.ts';

export default {
  package: 'mande',
  docs: 'https://github.com/posva/mande#readme',
  types: [{ name: 'MandeInstance', from: ['mande()'], roles: { url: '0', headers: '1.headers' } }],
  calls: [
    { path: 'MandeInstance#get|delete()', sends: 'http', roles: { url: '0', query: '1.query' } },
    { path: 'MandeInstance#post|put|patch()', sends: 'http', roles: { url: '0', body: '1', query: '2.query' } },
  ],
} satisfies PackageModel;
