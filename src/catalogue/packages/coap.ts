import type { PackageModel } from '../types.ts';

export default {
  package: 'coap',
  docs: 'https://github.com/coapjs/node-coap',
  types: [
    { name: 'OutgoingMessage', from: ['request()'] },
  ],
  calls: [
    { path: 'request()', sends: 'udp', scheme: 'coap:', roles: { url: '0', host: ['0.hostname', '0.host'], port: '0.port', path: '0.pathname' } },
    { path: 'OutgoingMessage#write|end()', carries: 'udp', roles: { body: '0' } },
  ],
} satisfies PackageModel;
