import type { PackageModel } from '../types.ts';

export default {
  package: 'discord.js',
  docs: 'https://discord.js.org/docs/packages/discord.js/main',
  types: [
    { name: 'Client', from: ['new Client()'], hosts: ['https://discord.com', 'wss://gateway.discord.gg'] },
    { name: 'WebhookClient', from: ['new WebhookClient()'], roles: { url: '0.url' }, hosts: ['https://discord.com'] },
    { name: 'TextChannel', from: ['Client#channels.fetch()', 'Client#channels.cache.get()', 'Message#channel'] },
    { name: 'Message', from: ['TextChannel#send()', 'Message#reply()'] },
    { name: 'User', from: ['Client#users.fetch()', 'Message#author'] },
    { name: 'ChatInputCommandInteraction', from: [] },
    { name: 'CommandInteraction', from: [], extends: 'ChatInputCommandInteraction' },
    { name: 'Interaction', from: [], extends: 'ChatInputCommandInteraction' },
    { name: 'REST', from: ['new REST()'], roles: { url: '0.api' }, hosts: ['https://discord.com'] },
  ],
  calls: [
    { path: 'Client#login()', sends: 'websocket', roles: { auth: '0' } },
    { path: 'WebhookClient#send|editMessage()', sends: 'http', roles: { body: ['0', '1'] } },
    { path: 'TextChannel#send|bulkDelete()', carries: 'http', roles: { body: '0' } },
    { path: 'Message#reply|edit|react()', carries: 'http', roles: { body: '0' } },
    { path: 'User#send()', carries: 'http', roles: { body: '0' } },
    { path: 'ChatInputCommandInteraction#reply|editReply|followUp|deferReply()', carries: 'http', roles: { body: '0' } },
    { path: 'REST#get|post|put|patch|delete()', sends: 'http', roles: { path: '0', body: '1.body', headers: '1.headers' } },
  ],
} satisfies PackageModel;
