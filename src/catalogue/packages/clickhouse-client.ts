import type { PackageModel } from '../types.ts';

export default {
  package: ['@clickhouse/client', '@clickhouse/client-web'],
  docs: 'https://clickhouse.com/docs/integrations/javascript',
  types: [{ name: 'ClickHouseClient', from: ['createClient()'] }],
  calls: [
    { path: 'createClient()', sends: 'database', roles: { url: ['0.url', '0.host'], auth: '0.password' }, hosts: ['http://localhost:8123'] },
    { path: 'ClickHouseClient#insert|query|command|exec()', carries: 'database', roles: { body: '0' } },
  ],
} satisfies PackageModel;
