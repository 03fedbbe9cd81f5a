import type { PackageModel } from '../types.ts';

export default {
  package: '@maxmind/geoip2-node',
  docs: 'https://github.com/maxmind/GeoIP2-node#readme',
  types: [
    { name: 'WebServiceClient', from: ['new WebServiceClient()'], roles: { host: '2.host', auth: '1' }, hosts: ['https://geoip.maxmind.com'], scheme: 'https:' },
  ],
  calls: [
    { path: 'WebServiceClient#city|country|insights()', sends: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
