import type { PackageModel } from '../types.ts';

export default {
  package: 'client-oauth2',
  docs: 'https://github.com/mulesoft/js-client-oauth2#readme',
  types: [
    { name: 'ClientOAuth2', from: ['new ()'], roles: { url: '0.accessTokenUri', auth: '0.clientSecret' } },
  ],
  calls: [
    { path: 'ClientOAuth2#code|owner|credentials|jwt.getToken()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
