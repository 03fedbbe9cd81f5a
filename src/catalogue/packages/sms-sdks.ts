import type { PackageModel } from '../types.ts';

export default {
  package: ['plivo', 'messagebird'],
  docs: 'https://www.plivo.com/docs/messaging/sdk/node/node-sdk/',
  types: [
    { name: 'Client', from: ['new Client()'], hosts: ['https://api.plivo.com'] },
    { name: 'MessageBird', from: ['()', 'initClient()'], hosts: ['https://rest.messagebird.com'] },
  ],
  calls: [
    { path: 'Client#messages|calls.create|list|get()', sends: 'http', roles: { body: '*' } },
    { path: 'MessageBird#messages|voice_messages|verify|lookup|contacts.create|read|list()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
