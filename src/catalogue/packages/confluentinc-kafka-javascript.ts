import type { PackageModel } from '../types.ts';

export default {
  package: '@confluentinc/kafka-javascript',
  docs: 'https://github.com/confluentinc/confluent-kafka-javascript/blob/master/INTRODUCTION.md',
  types: [{ name: 'Kafka', from: ['new KafkaJS.Kafka()'] }, { name: 'Producer', from: ['Kafka#producer()'] }],
  calls: [
    { path: 'new KafkaJS.Kafka()', sends: 'queue', scheme: 'kafka:', port: 9092, roles: { host: ['0.kafkaJS.brokers[]', '0.kafkaJS.brokers'], auth: '0.kafkaJS.sasl' } },
    { path: 'Producer#send()', carries: 'queue', roles: { body: '0.messages' } },
  ],
} satisfies PackageModel;
