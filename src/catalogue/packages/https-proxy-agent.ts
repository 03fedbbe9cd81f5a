import type { PackageModel } from '../types.ts';

export default {
  package: ['https-proxy-agent', 'http-proxy-agent', 'pac-proxy-agent'],
  docs: 'https://github.com/TooTallNate/proxy-agents/tree/main/packages/https-proxy-agent#readme',
  // A proxy sees every request that goes through it: it is a destination of its own.
  calls: [
    { path: 'new HttpsProxyAgent|HttpProxyAgent|PacProxyAgent()', sends: 'http', addressed: true, roles: { url: '0', host: ['0.hostname', '0.host'], port: '0.port', headers: '1.headers' } },
    { path: 'new ()', sends: 'http', addressed: true, roles: { url: '0', host: ['0.hostname', '0.host'], port: '0.port' } },
    { path: '()', sends: 'http', addressed: true, roles: { url: '0', host: ['0.hostname', '0.host'], port: '0.port' } },
  ],
} satisfies PackageModel;
