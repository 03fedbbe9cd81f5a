import type { PackageModel } from '../types.ts';

export default {
  package: 'cassandra-driver',
  docs: 'https://docs.datastax.com/en/developer/nodejs-driver/latest/api/type.ClientOptions/',
  types: [{ name: 'Client', from: ['new Client()'] }],
  calls: [
    {
      path: 'new Client()',
      sends: 'database',
      roles: { host: '0.contactPoints[]', port: '0.protocolOptions.port', auth: '0.credentials' },
      scheme: 'cassandra:',
      port: 9042,
    },
    { path: 'Client#execute|batch|eachRow|stream()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
