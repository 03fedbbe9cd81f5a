import type { PackageModel } from '../types.ts';

export default {
  package: 'node:http2',
  docs: 'https://nodejs.org/api/http2.html',
  types: [
    { name: 'ClientHttp2Session', from: ['connect()'] },
    { name: 'ClientHttp2Stream', from: ['ClientHttp2Session#request()'] },
  ],
  calls: [
    {
      path: 'connect()',
      sends: 'http',
      roles: { url: '0', protocol: ['0.protocol', '1.protocol'], host: ['0.hostname', '0.host'], port: '0.port' },
      scheme: 'https:',
    },
    { path: 'ClientHttp2Session#request()', carries: 'http', roles: { headers: '0' } },
    { path: 'ClientHttp2Stream#end|write()', carries: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
