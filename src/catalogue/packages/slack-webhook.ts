import type { PackageModel } from '../types.ts';

export default {
  package: '@slack/webhook',
  docs: 'https://docs.slack.dev/tools/node-slack-sdk/webhook',
  types: [{ name: 'IncomingWebhook', from: ['new IncomingWebhook()'], roles: { url: '0' }, hosts: ['https://hooks.slack.com'] }],
  calls: [{ path: 'IncomingWebhook#send()', sends: 'http', roles: { body: '0' } }],
} satisfies PackageModel;
