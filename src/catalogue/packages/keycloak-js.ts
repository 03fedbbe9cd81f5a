import type { PackageModel } from '../types.ts';

export default {
  package: 'keycloak-js',
  docs: 'https://www.keycloak.org/securing-apps/javascript-adapter',
  types: [{ name: 'Keycloak', from: ['new ()', '()'], roles: { url: '0.url' } }],
  calls: [
    { path: 'Keycloak#accountManagement|init|loadUserInfo|loadUserProfile|login|logout|register|updateToken()', sends: 'http' },
  ],
} satisfies PackageModel;
