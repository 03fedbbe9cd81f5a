import type { PackageModel } from '../types.ts';

export default {
  package: ['tunnel', 'tunnel-agent'],
  docs: 'https://github.com/koichik/node-tunnel#readme',
  calls: [
    { path: 'httpOverHttp|httpsOverHttp()', sends: 'http', addressed: true, scheme: 'http:', roles: { host: '0.proxy.host', port: '0.proxy.port', auth: '0.proxy.proxyAuth', headers: '0.proxy.headers' } },
    { path: 'httpOverHttps|httpsOverHttps()', sends: 'http', addressed: true, scheme: 'https:', roles: { host: '0.proxy.host', port: '0.proxy.port', auth: '0.proxy.proxyAuth', headers: '0.proxy.headers' } },
  ],
} satisfies PackageModel;
