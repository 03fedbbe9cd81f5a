import type { PackageModel } from '../types.ts';

export default {
  package: '@mattermost/client',
  docs: 'https://developers.mattermost.com/integrate/reference/server/server-reference/',
  types: [{ name: 'Client4', from: ['new Client4()'] }, { name: 'WebSocketClient', from: ['new WebSocketClient()'] }],
  calls: [
    { path: 'Client4#setUrl()', sends: 'http', roles: { url: '0' } },
    { path: 'Client4#createPost|updatePost|uploadFile|login()', carries: 'http', roles: { body: '*' } },
    { path: 'WebSocketClient#initialize()', sends: 'websocket', roles: { url: '0' } },
  ],
} satisfies PackageModel;
