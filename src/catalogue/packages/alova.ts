import type { PackageModel } from '../types.ts';

export default {
  package: 'alova',
  docs: 'https://alova.js.org/tutorial/getting-started/basic/alova',
  types: [{ name: 'Alova', from: ['createAlova()'], roles: { url: '0.baseURL' } }],
  calls: [
    { path: 'Alova#Get|Delete|Head|Options()', sends: 'http', roles: { url: '0', headers: '1.headers', query: '1.params' } },
    { path: 'Alova#Post|Put|Patch()', sends: 'http', roles: { url: '0', body: '1', headers: '2.headers', query: '2.params' } },
    { path: 'Alova#Request()', sends: 'http', roles: { url: ['0.url', '0.baseURL'], body: '0.data', headers: '0.headers', query: '0.params' } },
  ],
} satisfies PackageModel;
