import type { PackageModel } from '../types.ts';

export default {
  package: 'tmi.js',
  docs: 'https://github.com/tmijs/docs/blob/gh-pages/_posts/v1.4.2/2019-03-03-Configuration.md',
  types: [{ name: 'Client', from: ['new client|Client()', 'client|Client()'] }],
  calls: [
    { path: 'new client|Client()', sends: 'websocket', scheme: 'wss:', roles: { host: '0.connection.server', port: '0.connection.port', auth: '0.identity.password' }, hosts: ['wss://irc-ws.chat.twitch.tv'] },
    { path: 'client|Client()', sends: 'websocket', scheme: 'wss:', roles: { host: '0.connection.server', port: '0.connection.port', auth: '0.identity.password' }, hosts: ['wss://irc-ws.chat.twitch.tv'] },
    { path: 'Client#say|action|whisper()', carries: 'websocket', roles: { body: '1' } },
    { path: 'Client#raw()', carries: 'websocket', roles: { body: '0' } },
  ],
} satisfies PackageModel;
