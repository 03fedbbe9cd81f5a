import type { PackageModel } from '../types.ts';

export default {
  package: ['odata', 'o.js'],
  docs: 'https://github.com/janhommes/odata#readme',
  types: [{ name: 'OHandler', from: ['o()'], roles: { url: ['1.rootUrl', '0'], headers: '1.headers' } }],
  calls: [
    { path: 'OHandler#get|delete()', sends: 'http', roles: { path: '0' } },
    { path: 'OHandler#post|put|patch()', sends: 'http', roles: { path: '0', body: '1' } },
    { path: 'OHandler#query|fetch|batch()', sends: 'http', roles: { query: '0' } },
  ],
} satisfies PackageModel;
