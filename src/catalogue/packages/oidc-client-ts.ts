import type { PackageModel } from '../types.ts';

export default {
  package: ['oidc-client-ts', 'oidc-client'],
  docs: 'https://authts.github.io/oidc-client-ts/',
  types: [{ name: 'UserManager', from: ['new UserManager()'] }],
  calls: [
    { path: 'new UserManager|OidcClient()', sends: 'http', roles: { url: ['0.authority', '0.metadataUrl'] } },
    { path: 'UserManager#signinResourceOwnerCredentials()', carries: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
