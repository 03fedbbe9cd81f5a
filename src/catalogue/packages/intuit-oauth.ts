import type { PackageModel } from '../types.ts';

export default {
  package: 'intuit-oauth',
  docs: 'https://github.com/intuit/oauth-jsclient#readme',
  types: [
    { name: 'OAuthClient', from: ['new ()'] },
  ],
  calls: [
    { path: 'OAuthClient#createToken|getUserInfo|refresh|refreshUsingToken|revoke()', sends: 'http', roles: { body: '0' }, hosts: ['https://oauth.platform.intuit.com', 'https://developer.api.intuit.com'] },
    { path: 'OAuthClient#makeApiCall()', sends: 'http', roles: { url: '0.url', body: '0.body', headers: '0.headers' } },
  ],
} satisfies PackageModel;
