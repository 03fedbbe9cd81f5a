import type { PackageModel } from '../types.ts';

export default {
  package: ['@zodios/core', 'zodios'],
  docs: 'https://www.zodios.org/docs/client',
  types: [{ name: 'Zodios', from: ['new Zodios()'], roles: { url: '0' } }],
  calls: [
    // Each endpoint that is described is also a method under its alias.
    { path: 'Zodios#*()', sends: 'http' },
    { path: 'Zodios#use|eject()' },
    { path: 'Zodios#get|delete|head|options()', sends: 'http', roles: { url: '0', headers: '1.headers', query: '1.queries' } },
    { path: 'Zodios#post|put|patch()', sends: 'http', roles: { url: '0', body: '1', headers: '2.headers', query: '2.queries' } },
    { path: 'Zodios#request()', sends: 'http', roles: { url: '0.url', body: '0.data', headers: '0.headers', query: '0.queries' } },
  ],
} satisfies PackageModel;
