import type { PackageModel } from '../types.ts';

export default {
  package: 'phin',
  docs: 'https://github.com/ethanent/phin#readme',
  types: [{ name: 'Phin', from: ['defaults()', 'promisified|unpromisified.defaults()'], roles: { url: '0.url', headers: '0.headers' } }],
  calls: [
    { path: '()', sends: 'http', roles: { url: ['0.url', '0'], body: ['0.data', '0.form'], headers: '0.headers' } },
    { path: 'promisified|unpromisified()', sends: 'http', roles: { url: ['0.url', '0'], body: ['0.data', '0.form'], headers: '0.headers' } },
    { path: 'Phin#()', sends: 'http', roles: { url: ['0.url', '0'], body: ['0.data', '0.form'], headers: '0.headers' } },
  ],
} satisfies PackageModel;
