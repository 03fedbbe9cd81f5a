import type { PackageModel } from '../types.ts';

export default {
  package: ['snekfetch', 'snekfetch/sync'],
  docs: 'https://snekfetch.js.org/',
  types: [
    { name: 'Snekfetch', from: ['get|head|options|post|put|delete|patch()', 'new ()', 'Snekfetch#set|attach|send|query()'] },
  ],
  calls: [
    { path: 'get|head|options|post|put|delete|patch()', sends: 'http', roles: { url: '0', body: '1.data', headers: '1.headers', query: '1.query' } },
    { path: 'new ()', sends: 'http', roles: { url: '1', body: '2.data', headers: '2.headers', query: '2.query' } },
    { path: 'Snekfetch#send|attach()', carries: 'http', roles: { body: '*' } },
    { path: 'Snekfetch#query()', carries: 'http', roles: { query: '*' } },
    { path: 'Snekfetch#set()', carries: 'http', roles: { headers: '*' } },
  ],
} satisfies PackageModel;
