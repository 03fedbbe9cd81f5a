import type { PackageModel } from '../types.ts';

export default {
  package: ['@vonage/server-sdk', '@vonage/messages', '@vonage/sms'],
  docs: 'https://github.com/Vonage/vonage-node-sdk',
  types: [{ name: 'Vonage', from: ['new Vonage()', 'new Messages()', 'new SMS()'], hosts: ['https://api.nexmo.com', 'https://rest.nexmo.com', 'https://api.vonage.com'] }],
  calls: [
    { path: 'Vonage#sms|messages|voice|verify|verify2|numberInsights.send|createOutboundCall|start|newRequest|check|checkCode|basicLookup()', sends: 'http', roles: { body: '0' } },
    { path: 'Vonage#send()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
