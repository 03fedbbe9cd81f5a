import type { PackageModel } from '../types.ts';

export default {
  package: ['http-proxy-middleware', 'koa-proxies', 'koa-server-http-proxy'],
  docs: 'https://github.com/chimurai/http-proxy-middleware#readme',
  calls: [
    { path: 'createProxyMiddleware|legacyCreateProxyMiddleware()', sends: 'http', roles: { url: ['1.target', '0.target'], headers: ['1.headers', '0.headers'] } },
    { path: '()', sends: 'http', roles: { url: ['1.target', '0.target'], headers: ['1.headers', '0.headers'] } },
  ],
} satisfies PackageModel;
