import type { PackageModel } from '../types.ts';

export default {
  package: ['monday-sdk-js', '@mondaydotcomorg/api'],
  docs: 'https://github.com/mondaycom/monday-sdk-js#readme',
  types: [
    { name: 'ApiClient', from: ['new ApiClient()'], roles: { url: '0.endpoint', auth: '0.token' }, hosts: ['https://api.monday.com'] },
    { name: 'Monday', from: ['()', 'init()'], roles: { auth: '0.token' }, hosts: ['https://api.monday.com'] },
  ],
  calls: [
    { path: 'ApiClient#operations.*()', sends: 'http', roles: { body: '0' } },
    { path: 'ApiClient#rawRequest|request()', sends: 'http', roles: { body: '*' } },
    { path: 'Monday#api|oauthToken()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
