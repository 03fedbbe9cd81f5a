import type { PackageModel } from '../types.ts';

export default {
  package: ['auth0', '@auth0/auth0-spa-js', 'auth0-js', '@auth0/auth0-react'],
  docs: 'https://github.com/auth0/node-auth0',
  types: [{ name: 'ManagementClient', from: ['new ManagementClient()', 'new AuthenticationClient()'] }],
  calls: [
    { path: 'new ManagementClient|AuthenticationClient|UserInfoClient()', sends: 'http', roles: { host: '0.domain', auth: '0.clientSecret' }, scheme: 'https:' },
    { path: 'new Auth0Client|WebAuth|Authentication()', sends: 'http', roles: { host: '0.domain' }, scheme: 'https:' },
    { path: 'createAuth0Client()', sends: 'http', roles: { host: '0.domain' }, scheme: 'https:' },
    { path: 'ManagementClient#users.create|update|get|getAll|delete()', carries: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
