import type { PackageModel } from '../types.ts';

export default {
  package: ['http-proxy', 'http-proxy-3', 'httpxy'],
  docs: 'https://github.com/http-party/node-http-proxy#readme',
  types: [{ name: 'ProxyServer', from: ['createProxyServer|createServer|createProxy()', 'new ()'], roles: { url: ['0.target', '0.forward'] } }],
  calls: [
    { path: 'ProxyServer#web|ws()', sends: 'http', roles: { url: ['2.target', '2.forward', '3.target'], headers: ['2.headers', '3.headers'] } },
    // A proxy that listens by itself forwards to the target it was made with.
    { path: 'ProxyServer#listen()', sends: 'http' },
  ],
} satisfies PackageModel;
