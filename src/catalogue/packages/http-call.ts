import type { PackageModel } from '../types.ts';

export default {
  package: ['http-call', '@heroku/http-call'],
  docs: 'https://github.com/jdx/http-call#readme',
  types: [{ name: 'HTTP', from: ['HTTP.create()', 'HTTP#create()'], roles: { host: ['0.host', '0.hostname'], port: '0.port', protocol: '0.protocol', headers: '0.headers' } }],
  calls: [
    { path: 'HTTP.get|post|put|patch|delete|stream|request()', sends: 'http', roles: { url: '0', host: ['1.host', '1.hostname'], port: '1.port', protocol: '1.protocol', body: '1.body', headers: '1.headers' } },
    { path: 'HTTP#get|post|put|patch|delete|stream|request()', sends: 'http', roles: { url: '0', host: ['1.host', '1.hostname'], port: '1.port', protocol: '1.protocol', body: '1.body', headers: '1.headers' } },
  ],
} satisfies PackageModel;
