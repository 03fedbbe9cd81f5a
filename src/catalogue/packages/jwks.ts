import type { PackageModel } from '../types.ts';

export default {
  package: ['jose', 'jwks-rsa'],
  docs: 'https://github.com/panva/jose/blob/main/docs/jwks/remote/functions/createRemoteJWKSet.md',
  calls: [
    { path: 'createRemoteJWKSet()', sends: 'http', roles: { url: '0', headers: '1.headers' } },
    { path: '()', sends: 'http', roles: { url: '0.jwksUri', headers: '0.requestHeaders' } },
    { path: 'passportJwtSecret|expressJwtSecret|koaJwtSecret|hapiJwt2Key()', sends: 'http', roles: { url: '0.jwksUri' } },
    { path: 'new JwksClient()', sends: 'http', roles: { url: '0.jwksUri' } },
  ],
} satisfies PackageModel;
