import type { PackageModel } from '../types.ts';

export default {
  package: ['@slack/bolt', '@slack/socket-mode', '@slack/rtm-api'],
  docs: 'https://docs.slack.dev/tools/bolt-js/',
  types: [
    { name: 'App', from: ['new App()'], hosts: ['https://slack.com'] },
    { name: 'SocketModeClient', from: ['new SocketModeClient()', 'new RTMClient()'], hosts: ['wss://*.slack.com'] },
  ],
  calls: [
    { path: 'App#client.chat.postMessage|postEphemeral|update|delete|scheduleMessage()', sends: 'http', roles: { body: '0' } },
    { path: 'App#client.files|conversations|users|views|reactions|auth.*()', sends: 'http', roles: { body: '0' } },
    { path: 'SocketModeClient#start()', sends: 'websocket' },
    { path: 'SocketModeClient#send|sendMessage()', carries: 'websocket', roles: { body: '*' } },
  ],
} satisfies PackageModel;
