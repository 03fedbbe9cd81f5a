import type { PackageModel } from '../types.ts';

export default {
  package: 'openid-client',
  docs: 'https://github.com/panva/openid-client',
  types: [{ name: 'Issuer', from: ['Issuer.discover()', 'new Issuer()'] }, { name: 'Client', from: ['new Issuer#Client()'] }],
  calls: [
    { path: 'discovery()', sends: 'http', roles: { url: '0', auth: '2' } },
    { path: 'dynamicClientRegistration()', sends: 'http', roles: { url: '0', body: '1' } },
    { path: 'Issuer.discover()', sends: 'http', roles: { url: '0' } },
    { path: 'authorizationCodeGrant|refreshTokenGrant|clientCredentialsGrant|genericGrantRequest|fetchUserInfo|tokenIntrospection()', carries: 'http', roles: { body: '1+' } },
    { path: 'Client#callback|refresh|grant|userinfo|introspect|revoke()', carries: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
