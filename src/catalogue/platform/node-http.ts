import type { PackageModel } from '../types.ts';

export default {
  package: 'node:http',
  docs: 'https://nodejs.org/api/http.html',
  types: [{ name: 'ClientRequest', from: ['get|request()', 'new ClientRequest()'] }],
  calls: [
    {
      path: 'get|request()',
      sends: 'http',
      roles: {
        url: '0',
        protocol: ['0.protocol', '1.protocol'],
        host: ['0.hostname', '0.host', '1.hostname', '1.host'],
        port: ['0.port', '1.port'],
        path: ['0.path', '1.path'],
        headers: ['0.headers', '1.headers'],
        auth: ['0.auth', '1.auth'],
      },
      scheme: 'http:',
    },
    {
      path: 'new ClientRequest()',
      sends: 'http',
      roles: { url: '0', protocol: '0.protocol', host: ['0.hostname', '0.host'], port: '0.port', path: '0.path', headers: '0.headers', auth: '0.auth' },
      scheme: 'http:',
    },
    { path: 'ClientRequest#appendHeader|setHeader()', carries: 'http', roles: { headers: '*' } },
    { path: 'ClientRequest#end|write()', carries: 'http', roles: { body: '0' } },
    { path: 'ClientRequest#setHeaders()', carries: 'http', roles: { headers: '0' } },
  ],
} satisfies PackageModel;
