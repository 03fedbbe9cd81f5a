import type { PackageModel } from '../types.ts';

export default {
  package: 'eris',
  docs: 'https://abal.moe/Eris/docs/',
  types: [{ name: 'Client', from: ['()', 'new ()', 'new Client()', 'new CommandClient()'], hosts: ['https://discord.com', 'wss://gateway.discord.gg'] }],
  calls: [
    { path: 'Client#connect()', sends: 'websocket' },
    { path: 'Client#createMessage|editMessage|executeWebhook()', carries: 'http', roles: { body: '1+' } },
  ],
} satisfies PackageModel;
