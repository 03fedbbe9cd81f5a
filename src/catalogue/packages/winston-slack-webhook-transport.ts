import type { PackageModel } from '../types.ts';

export default {
  package: 'winston-slack-webhook-transport',
  docs: 'https://github.com/TheAppleFreak/winston-slack-webhook-transport#options',
  calls: [{ path: 'new ()', sends: 'http', roles: { url: '0.webhookUrl' } }],
} satisfies PackageModel;
