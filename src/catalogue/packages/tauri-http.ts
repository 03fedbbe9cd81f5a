import type { PackageModel } from '../types.ts';

export default {
  package: ['@tauri-apps/plugin-http', '@tauri-apps/api/http'],
  docs: 'https://v2.tauri.app/reference/javascript/http/',
  types: [{ name: 'Client', from: ['getClient()'] }],
  calls: [
    { path: 'fetch()', sends: 'http', roles: { url: ['0.url', '0'], body: '1.body', headers: '1.headers', query: '1.query' } },
    { path: 'Client#request()', sends: 'http', roles: { url: '0.url', body: '0.body', headers: '0.headers', query: '0.query' } },
    { path: 'Client#get|delete()', sends: 'http', roles: { url: '0', headers: '1.headers', query: '1.query' } },
    { path: 'Client#post|put|patch()', sends: 'http', roles: { url: '0', body: '1', headers: '2.headers' } },
  ],
} satisfies PackageModel;
