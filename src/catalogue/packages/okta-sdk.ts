import type { PackageModel } from '../types.ts';

export default {
  package: '@okta/okta-sdk-nodejs',
  docs: 'https://github.com/okta/okta-sdk-nodejs',
  types: [{ name: 'Client', from: ['new Client()'] }],
  calls: [
    { path: 'new Client()', sends: 'http', roles: { url: '0.orgUrl', auth: '0.token' } },
    { path: 'Client#userApi|groupApi|applicationApi.createUser|updateUser|getUser|listUsers|createGroup|createApplication()', carries: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
