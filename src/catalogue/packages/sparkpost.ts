import type { PackageModel } from '../types.ts';

export default {
  package: 'sparkpost',
  docs: 'https://github.com/SparkPost/node-sparkpost#readme',
  types: [{ name: 'SparkPost', from: ['new ()'], roles: { url: ['1.origin', '1.endpoint', '0.origin', '0.endpoint'], headers: ['1.headers', '0.headers'], auth: '0' }, hosts: ['https://api.sparkpost.com'] }],
  calls: [
    { path: 'SparkPost#transmissions.send()', sends: 'http', means: { 'user.contact.email': ['0.recipients[].address.email', '0.recipients[].address'] }, roles: { body: '0', copy: '0.bcc[]' } },
    {
      path: 'SparkPost#inboundDomains|messageEvents|recipientLists|relayWebhooks|sendingDomains|subaccounts|suppressionList|templates|transmissions|webhooks.list|get|create|update|upsert|delete|search|verify|validate|preview()',
      sends: 'http',
      roles: { body: '*' },
    },
    { path: 'SparkPost#request|get|post|put|delete()', sends: 'http', roles: { path: '0.uri', body: ['0.json', '0.body'], headers: '0.headers' } },
  ],
} satisfies PackageModel;
