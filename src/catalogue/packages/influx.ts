import type { PackageModel } from '../types.ts';

export default {
  package: 'influx',
  docs: 'https://node-influx.github.io/class/src/index.js~InfluxDB.html',
  types: [{ name: 'InfluxDB', from: ['new InfluxDB()'] }],
  calls: [
    { path: 'new InfluxDB()', sends: 'database', roles: { url: '0', host: ['0.host', '0.hosts[].host'], port: ['0.port', '0.hosts[].port'] }, hosts: ['http://127.0.0.1:8086'] },
    { path: 'InfluxDB#writePoints|writeMeasurement|query()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
