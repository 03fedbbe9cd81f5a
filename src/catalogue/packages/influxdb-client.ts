import type { PackageModel } from '../types.ts';

export default {
  package: ['@influxdata/influxdb-client', '@influxdata/influxdb-client-browser'],
  docs: 'https://influxdata.github.io/influxdb-client-js/influxdb-client.html',
  types: [
    { name: 'InfluxDB', from: ['new InfluxDB()'] },
    { name: 'WriteApi', from: ['InfluxDB#getWriteApi()'] },
    { name: 'QueryApi', from: ['InfluxDB#getQueryApi()'] },
  ],
  calls: [
    { path: 'new InfluxDB()', sends: 'database', roles: { url: ['0.url', '0'], auth: '0.token' } },
    { path: 'WriteApi#writePoint|writePoints|writeRecord|writeRecords()', carries: 'database', roles: { body: '0' } },
    { path: 'QueryApi#collectRows|queryRows|iterateRows|queryRaw()', carries: 'database', roles: { body: '0' } },
  ],
} satisfies PackageModel;
