import type { PackageModel } from '../types.ts';

export default {
  package: 'nylas',
  docs: 'https://github.com/nylas/nylas-nodejs#readme',
  types: [
    { name: 'Nylas', from: ['new ()', 'new Nylas()'], roles: { url: '0.apiUri', auth: '0.apiKey' }, hosts: ['https://api.us.nylas.com', 'https://api.eu.nylas.com'] },
  ],
  calls: [
    { path: 'Nylas#attachments|calendars|contacts|credentials|drafts|events|folders|grants|messages|notetakers|smartCompose|threads|webhooks.*()', sends: 'http', roles: { body: ['0.requestBody', '0'], query: '0.queryParams' } },
    { path: 'Nylas#auth.exchangeCodeForToken|getAccessTokenInfo|idTokenInfo|refreshAccessToken|revoke()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
