import type { PackageModel } from '../types.ts';

export default {
  package: 'simple-oauth2',
  docs: 'https://github.com/lelylan/simple-oauth2/blob/master/API.md',
  types: [
    { name: 'AccessToken', from: ['Grant#createToken|getToken()', 'AccessToken#refresh()'] },
    { name: 'Grant', from: ['new AuthorizationCode|ClientCredentials|ResourceOwnerPassword()'], roles: { url: '0.auth.tokenHost', auth: '0.client.secret' } },
  ],
  calls: [
    { path: 'AccessToken#refresh|revoke|revokeAll()', sends: 'http' },
    { path: 'Grant#getToken()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
