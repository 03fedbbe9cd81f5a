import type { PackageModel } from '../types.ts';

export default {
  package: 'kafka-node',
  docs: 'https://github.com/SOHU-Co/kafka-node#api',
  types: [{ name: 'Producer', from: ['new Producer|HighLevelProducer()'] }],
  calls: [
    { path: 'new KafkaClient()', sends: 'queue', scheme: 'kafka:', port: 9092, roles: { host: '0.kafkaHost' } },
    { path: 'Producer#send()', carries: 'queue', roles: { body: '0' } },
  ],
} satisfies PackageModel;
