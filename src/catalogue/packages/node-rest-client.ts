import type { PackageModel } from '../types.ts';

export default {
  package: 'node-rest-client',
  docs: 'https://github.com/aacerox/node-rest-client',
  types: [
    { name: 'Client', from: ['new Client()'] },
  ],
  calls: [
    { path: 'Client#get|post|put|patch|delete()', sends: 'http', roles: { url: '0', body: '1.data', headers: '1.headers', query: '1.parameters', path: '1.path' } },
    { path: 'Client#registerMethod()', sends: 'http', roles: { url: '1' } },
  ],
} satisfies PackageModel;
