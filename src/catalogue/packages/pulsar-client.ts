import type { PackageModel } from '../types.ts';

export default {
  package: 'pulsar-client',
  docs: 'https://pulsar.apache.org/docs/client-libraries-node/',
  types: [{ name: 'Client', from: ['new Client()'] }, { name: 'Producer', from: ['Client#createProducer()'] }],
  calls: [
    { path: 'new Client()', sends: 'queue', scheme: 'pulsar:', port: 6650, roles: { url: '0.serviceUrl', auth: '0.authentication' } },
    { path: 'Producer#send()', carries: 'queue', roles: { body: '0.data' } },
  ],
} satisfies PackageModel;
