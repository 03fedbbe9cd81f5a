import type { PackageModel } from '../types.ts';

export default {
  package: ['rhea', 'rhea-promise'],
  docs: 'https://github.com/amqp/rhea#readme',
  types: [
    { name: 'Connection', from: ['connect()', 'create_container().connect()', 'new Connection()', 'Connection#open()'] },
    { name: 'Sender', from: ['Connection#open_sender|createSender|createAwaitableSender()'] },
  ],
  calls: [
    { path: 'connect()', sends: 'queue', scheme: 'amqp:', port: 5672, roles: { protocol: '0.transport', host: ['0.host', '0.hostname'], port: '0.port', auth: '0.password' } },
    { path: 'create_container().connect()', sends: 'queue', scheme: 'amqp:', port: 5672, roles: { protocol: '0.transport', host: ['0.host', '0.hostname'], port: '0.port', auth: '0.password' } },
    { path: 'new Connection()', sends: 'queue', scheme: 'amqp:', port: 5672, roles: { protocol: '0.transport', host: ['0.host', '0.hostname'], port: '0.port', auth: '0.password' } },
    { path: 'Sender#send()', carries: 'queue', roles: { body: '0' } },
  ],
} satisfies PackageModel;
