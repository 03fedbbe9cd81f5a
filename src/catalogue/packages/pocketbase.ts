import type { PackageModel } from '../types.ts';

export default {
  package: ['pocketbase', 'pocketbase/cjs'],
  docs: 'https://github.com/pocketbase/js-sdk#usage',
  types: [
    { name: 'PocketBase', from: ['new ()'] },
    { name: 'RecordService', from: ['PocketBase#collection()'] },
  ],
  calls: [
    // Without an address the client stays with the page's own origin.
    { path: 'new ()', sends: 'http', roles: { url: '0' }, hosts: ['/'] },
    { path: 'PocketBase#send()', carries: 'http', roles: { path: '0', body: '1.body', headers: '1.headers', query: '1.query' } },
    { path: 'RecordService#create()', carries: 'database', roles: { body: '0' } },
    { path: 'RecordService#update()', carries: 'database', roles: { body: '1' } },
    { path: 'RecordService#getFirstListItem()', carries: 'database', roles: { body: '0' } },
    { path: 'RecordService#authWithPassword|requestPasswordReset|requestVerification|requestEmailChange|requestOTP()', carries: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
