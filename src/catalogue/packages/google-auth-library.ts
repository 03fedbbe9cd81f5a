import type { PackageModel } from '../types.ts';

export default {
  package: 'google-auth-library',
  docs: 'https://cloud.google.com/nodejs/docs/reference/google-auth-library/latest',
  types: [
    { name: 'AuthClient', from: ['GoogleAuth#getClient|getIdTokenClient|fromJSON|fromAPIKey()', 'new JWT|Compute|UserRefreshClient|Impersonated|IdTokenClient|ExternalAccountAuthorizedUserClient()', 'auth.getClient|getIdTokenClient|fromJSON()'] },
    { name: 'GoogleAuth', from: ['new GoogleAuth()'], extends: 'AuthClient' },
    { name: 'OAuth2Client', from: ['new OAuth2Client()'], extends: 'AuthClient' },
    { name: 'JWT', from: [], extends: 'AuthClient' },
  ],
  calls: [
    { path: 'AuthClient#request()', sends: 'http', roles: { url: ['0.url', '0.baseURL'], body: ['0.data', '0.body'], headers: '0.headers', query: '0.params' } },
    { path: 'AuthClient#fetch()', sends: 'http', roles: { url: ['0.url', '0'], body: '1.body', headers: '1.headers' } },
    { path: 'AuthClient#getAccessToken|getRequestHeaders|authorize()', sends: 'http', hosts: ['https://oauth2.googleapis.com'] },
    { path: 'OAuth2Client#getToken|refreshAccessToken|revokeToken|revokeCredentials|getTokenInfo()', sends: 'http', roles: { body: '0' }, hosts: ['https://oauth2.googleapis.com'] },
    // The token itself stays: only the signing certificates are fetched.
    { path: 'OAuth2Client#verifyIdToken()', sends: 'http', hosts: ['https://www.googleapis.com'] },
  ],
} satisfies PackageModel;
