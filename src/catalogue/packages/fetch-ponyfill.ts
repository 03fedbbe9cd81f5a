import type { PackageModel } from '../types.ts';

export default {
  package: 'fetch-ponyfill',
  docs: 'https://github.com/qubyte/fetch-ponyfill#readme',
  types: [{ name: 'Ponyfill', from: ['()'] }],
  calls: [{ path: 'Ponyfill#fetch()', sends: 'http', roles: { url: ['0.url', '0'], body: '1.body', headers: '1.headers' } }],
} satisfies PackageModel;
