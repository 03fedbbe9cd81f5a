import type { PackageModel } from '../types.ts';

export default {
  package: 'oauth',
  docs: 'https://github.com/ciaranj/node-oauth#readme',
  types: [
    { name: 'OAuth2', from: ['new OAuth2()'], roles: { url: '2' } },
    { name: 'OAuth', from: ['new OAuth()'], roles: { url: ['1', '0'] } },
  ],
  calls: [
    { path: 'OAuth2#getOAuthAccessToken()', sends: 'http', roles: { body: ['0', '1'] } },
    { path: 'OAuth2#get|getProtectedResource()', sends: 'http', roles: { url: '0', auth: '1' } },
    { path: 'OAuth#getOAuthRequestToken|getOAuthAccessToken()', sends: 'http', roles: { body: '*' } },
    { path: 'OAuth#get|delete|getProtectedResource()', sends: 'http', roles: { url: '0' } },
    { path: 'OAuth#post|put()', sends: 'http', roles: { url: '0', body: '3' } },
  ],
} satisfies PackageModel;
