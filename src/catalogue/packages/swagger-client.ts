import type { PackageModel } from '../types.ts';

export default {
  package: 'swagger-client',
  docs: 'https://github.com/swagger-api/swagger-js/blob/master/docs/usage/http-client.md',
  calls: [
    { path: '()', sends: 'http', roles: { url: ['0.url', '0'] } },
    { path: 'new ()', sends: 'http', roles: { url: ['0.url', '0'] } },
    { path: 'http()', sends: 'http', roles: { url: '0.url', body: '0.body', headers: '0.headers', query: '0.query' } },
    { path: 'resolve()', sends: 'http', addressed: true, roles: { url: ['0.url', '0.baseDoc'] } },
  ],
} satisfies PackageModel;
