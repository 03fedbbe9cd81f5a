import type { PackageModel } from '../types.ts';

export default {
  package: '@notionhq/client',
  docs: 'https://github.com/makenotion/notion-sdk-js',
  types: [{ name: 'Client', from: ['new Client()'], roles: { url: '0.baseUrl', auth: '0.auth' }, hosts: ['https://api.notion.com'] }],
  calls: [
    { path: 'Client#search|request()', sends: 'http', roles: { body: ['0.body', '0'] } },
    { path: 'Client#pages|databases|blocks|users|comments|dataSources.create|update|retrieve|query|list|delete|me()', sends: 'http', roles: { body: '0' } },
    { path: 'Client#blocks.children.append|list()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
