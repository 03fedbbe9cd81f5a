import type { PackageModel } from '../types.ts';

export default {
  package: 'svix',
  docs: 'https://github.com/svix/svix-webhooks/tree/main/javascript',
  types: [
    { name: 'Svix', from: ['new Svix()'], roles: { url: '1.serverUrl', auth: '0' }, hosts: ['https://api.svix.com', 'https://*.svix.com'] },
  ],
  calls: [
    { path: 'Svix#application|authentication|backgroundTask|connector|endpoint|environment|eventType|integration|message|messageAttempt|operationalWebhookEndpoint|statistics|streaming.*()', sends: 'http', roles: { body: '*' } },
    { path: 'Svix#operationalWebhook|ingest.endpoint|source.*()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
