import type { PackageModel } from '../types.ts';

export default {
  package: 'socks-proxy-agent',
  docs: 'https://github.com/TooTallNate/proxy-agents/tree/main/packages/socks-proxy-agent#readme',
  // A proxy sees every request that goes through it: it is a destination of its own.
  calls: [
    { path: 'new SocksProxyAgent()', sends: 'socket', addressed: true, scheme: 'socks5:', port: 1080, roles: { url: '0', host: ['0.hostname', '0.host'], port: '0.port' } },
    { path: 'new ()', sends: 'socket', addressed: true, scheme: 'socks5:', port: 1080, roles: { url: '0', host: ['0.hostname', '0.host'], port: '0.port' } },
  ],
} satisfies PackageModel;
