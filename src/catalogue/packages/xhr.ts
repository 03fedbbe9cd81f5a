import type { PackageModel } from '../types.ts';

export default {
  package: 'xhr',
  docs: 'https://github.com/naugtur/xhr#readme',
  calls: [
    { path: '()', sends: 'http', roles: { url: ['0.url', '0.uri', '0'], body: ['0.body', '0.json', '1.body', '1.json'], headers: ['0.headers', '1.headers'] } },
    { path: 'get|head|post|put|patch|del()', sends: 'http', roles: { url: ['0.url', '0.uri', '0'], body: ['0.body', '0.json', '1.body', '1.json'], headers: ['0.headers', '1.headers'] } },
  ],
} satisfies PackageModel;
