import type { PackageModel } from '../types.ts';

export default {
  package: 'node-mailjet',
  docs: 'https://github.com/mailjet/mailjet-apiv3-nodejs#readme',
  types: [
    { name: 'Client', from: ['apiConnect|connect|smsConnect()', 'Client.apiConnect|smsConnect()', 'new ()', 'new Client()'], hosts: ['https://api.mailjet.com'] },
    { name: 'Request', from: ['Client#delete|get|post|put()', 'Request#action|id()'], roles: { url: '1.host' }, hosts: ['https://api.mailjet.com'] },
  ],
  calls: [{ path: 'Request#request()', sends: 'mail', roles: { body: '0', query: '1', copy: '0.Messages[].Bcc[].Email' } }],
} satisfies PackageModel;
