import type { PackageModel } from '../types.ts';

export default {
  package: 'discord-webhook-node',
  docs: 'https://github.com/matthew1232/discord-webhook-node',
  types: [{ name: 'Webhook', from: ['new Webhook()'], roles: { url: ['0.url', '0'] }, hosts: ['https://discord.com'] }],
  calls: [{ path: 'Webhook#send|sendFile|info|success|warning|error()', sends: 'http', roles: { body: '*' } }],
} satisfies PackageModel;
