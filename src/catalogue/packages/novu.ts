import type { PackageModel } from '../types.ts';

export default {
  package: ['@novu/node', '@novu/api'],
  docs: 'https://docs.novu.co/platform/sdks/server/typescript',
  types: [{ name: 'Novu', from: ['new Novu()'], roles: { url: ['0.serverURL', '1.backendUrl'], auth: ['0.secretKey', '0'] }, hosts: ['https://api.novu.co'] }],
  calls: [
    { path: 'Novu#trigger|triggerBulk|broadcast|bulkTrigger|cancel()', sends: 'http', roles: { body: '*' } },
    { path: 'Novu#subscribers|topics|events.*()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
