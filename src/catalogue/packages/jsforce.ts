import type { PackageModel } from '../types.ts';

export default {
  package: 'jsforce',
  docs: 'https://jsforce.github.io/document/',
  types: [{ name: 'Connection', from: ['new Connection()'] }],
  calls: [
    { path: 'new Connection()', sends: 'http', roles: { url: ['0.instanceUrl', '0.loginUrl'], auth: '0.accessToken' }, hosts: ['https://login.salesforce.com'] },
    { path: 'Connection#login()', carries: 'http', roles: { body: '*' } },
    { path: 'Connection#create|update|upsert|insert|query()', carries: 'http', roles: { body: '*' } },
    { path: 'Connection#sobject().create|update|upsert|insert()', carries: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
