import type { PackageModel } from '../types.ts';

export default {
  package: 'snekfetch',
  docs: 'https://github.com/devsnek/snekfetch',
  types: [
    { name: 'Snekfetch', from: ['get|head|post|put|delete|patch()', 'Snekfetch#set|attach|send|query()'] },
  ],
  calls: [
    { path: 'get|head|post|put|delete|patch()', sends: 'http', roles: { url: '0', body: '1.data', headers: '1.headers', query: '1.query' } },
    { path: 'Snekfetch#send|attach|query()', carries: 'http', roles: { body: '*' } },
    { path: 'Snekfetch#set()', carries: 'http', roles: { headers: '*' } },
  ],
} satisfies PackageModel;
