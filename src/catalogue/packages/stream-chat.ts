import type { PackageModel } from '../types.ts';

export default {
  package: 'stream-chat',
  docs: 'https://getstream.io/chat/docs/javascript/',
  types: [
    { name: 'Channel', from: ['StreamChat#channel()'], hosts: ['https://chat.stream-io-api.com'] },
    { name: 'StreamChat', from: ['new StreamChat()', 'StreamChat.getInstance()'], roles: { url: ['2.baseURL', '1.baseURL'] }, hosts: ['https://chat.stream-io-api.com'] },
  ],
  calls: [
    { path: 'Channel#create|query|sendEvent|sendFile|sendImage|sendMessage|sendReaction|update|watch()', sends: 'http', roles: { body: '*' } },
    { path: 'StreamChat#connectUser|queryChannels|queryUsers|search|updateMessage|upsertUser|upsertUsers()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
