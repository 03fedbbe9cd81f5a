import type { PackageModel } from '../types.ts';

export default {
  package: 'follow-redirects',
  docs: 'https://github.com/follow-redirects/follow-redirects#readme',
  types: [{ name: 'ClientRequest', from: ['http|https.request()'] }],
  calls: [
    { path: 'http.request|get()', sends: 'http', scheme: 'http:', roles: { url: '0', protocol: '0.protocol', host: ['0.hostname', '0.host', '1.hostname', '1.host'], port: ['0.port', '1.port'], path: ['0.path', '1.path'], headers: ['0.headers', '1.headers'], auth: ['0.auth', '1.auth'] } },
    { path: 'https.request|get()', sends: 'http', scheme: 'https:', roles: { url: '0', protocol: '0.protocol', host: ['0.hostname', '0.host', '1.hostname', '1.host'], port: ['0.port', '1.port'], path: ['0.path', '1.path'], headers: ['0.headers', '1.headers'], auth: ['0.auth', '1.auth'] } },
    { path: 'ClientRequest#write|end()', carries: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
