import type { PackageModel } from '../types.ts';

export default {
  package: 'kafkajs',
  docs: 'https://kafka.js.org/docs/configuration',
  types: [{ name: 'Kafka', from: ['new Kafka()'] }, { name: 'Producer', from: ['Kafka#producer()', 'Producer#transaction()'] }],
  calls: [
    { path: 'new Kafka()', sends: 'queue', plain: [{ at: '0.ssl', off: false }], scheme: 'kafka:', port: 9092, roles: { host: ['0.brokers[]', '0.brokers'], auth: '0.sasl' } },
    { path: 'Producer#send()', carries: 'queue', roles: { body: '0.messages' } },
    { path: 'Producer#sendBatch()', carries: 'queue', roles: { body: '0.topicMessages' } },
  ],
} satisfies PackageModel;
