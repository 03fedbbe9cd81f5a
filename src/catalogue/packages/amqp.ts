import type { PackageModel } from '../types.ts';

export default {
  package: 'amqp',
  docs: 'https://github.com/postwait/node-amqp',
  types: [
    { name: 'Connection', from: ['createConnection()'] },
    { name: 'Exchange', from: ['Connection#exchange()'] },
  ],
  calls: [
    { path: 'createConnection()', sends: 'queue', scheme: 'amqp:', roles: { url: '0.url', host: '0.host', port: '0.port', auth: '0.password' } },
    { path: 'Connection#publish()', carries: 'queue', roles: { body: '1' } },
    { path: 'Exchange#publish()', carries: 'queue', roles: { body: '1' } },
  ],
} satisfies PackageModel;
