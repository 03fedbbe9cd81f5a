import type { PackageModel } from '../types.ts';

export default {
  package: ['get-it', '@sanity/cli-core/request'],
  docs: 'https://github.com/sanity-io/get-it#readme',
  types: [{ name: 'Requester', from: ['()', 'getIt()', 'createRequester()', 'Requester#use|clone()'] }],
  calls: [
    { path: 'Requester#()', sends: 'http', roles: { url: ['0.url', '0'], body: '0.body', headers: '0.headers', query: '0.query' } },
  ],
} satisfies PackageModel;
