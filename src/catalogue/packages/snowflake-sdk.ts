import type { PackageModel } from '../types.ts';

export default {
  package: 'snowflake-sdk',
  docs: 'https://docs.snowflake.com/en/developer-guide/node-js/nodejs-driver-options',
  types: [{ name: 'Connection', from: ['createConnection()'] }],
  calls: [
    {
      path: 'createConnection|createPool()',
      sends: 'database',
      roles: { url: '0.accessUrl', host: '0.host', auth: ['0.password', '0.token', '0.privateKey'] },
      hosts: ['https://*.snowflakecomputing.com'],
    },
    { path: 'Connection#execute()', carries: 'database', roles: { body: '0' } },
  ],
} satisfies PackageModel;
