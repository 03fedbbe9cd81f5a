import type { PackageModel } from '../types.ts';

export default {
  package: 'pubnub',
  docs: 'https://www.pubnub.com/docs/sdks/javascript/api-reference/configuration',
  types: [{ name: 'PubNub', from: ['new ()'] }],
  calls: [
    { path: 'new ()', sends: 'http', scheme: 'https:', roles: { url: '0.origin' }, hosts: ['https://ps.pndsn.com'] },
    { path: 'PubNub#publish|signal|fire()', carries: 'http', roles: { body: '0.message' } },
    { path: 'PubNub#setState()', carries: 'http', roles: { body: '0.state' } },
    { path: 'PubNub#sendFile()', carries: 'http', roles: { body: ['0.file', '0.message'] } },
  ],
} satisfies PackageModel;
