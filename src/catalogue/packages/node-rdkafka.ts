import type { PackageModel } from '../types.ts';

export default {
  package: 'node-rdkafka',
  docs: 'https://blizzard.github.io/node-rdkafka/current/',
  // The broker stands under the dotted key 'metadata.broker.list', which no position can name.
  types: [{ name: 'Producer', from: ['new Producer|HighLevelProducer()'] }],
  calls: [
    { path: 'new Producer|HighLevelProducer|KafkaConsumer()', sends: 'queue' },
    { path: 'createReadStream|createWriteStream()', sends: 'queue' },
    { path: 'Producer#produce()', carries: 'queue', roles: { body: '2' } },
  ],
} satisfies PackageModel;
