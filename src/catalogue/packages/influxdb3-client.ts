import type { PackageModel } from '../types.ts';

export default {
  package: '@influxdata/influxdb3-client',
  docs: 'https://docs.influxdata.com/influxdb3/core/reference/client-libraries/v3/javascript/',
  types: [{ name: 'InfluxDBClient', from: ['new InfluxDBClient()'] }],
  calls: [
    { path: 'new InfluxDBClient()', sends: 'database', roles: { url: ['0.host', '0'], auth: '0.token' } },
    { path: 'InfluxDBClient#write|query|queryPoints()', carries: 'database', roles: { body: '0' } },
  ],
} satisfies PackageModel;
