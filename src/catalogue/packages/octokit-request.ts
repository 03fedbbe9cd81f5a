import type { PackageModel } from '../types.ts';

export default {
  package: ['@octokit/request', '@octokit/graphql'],
  docs: 'https://github.com/octokit/request.js#readme',
  types: [{ name: 'RequestInterface', from: ['request|graphql.defaults()', 'RequestInterface#defaults()'], roles: { url: '0.baseUrl', headers: '0.headers', body: '0' }, hosts: ['https://api.github.com'] }],
  calls: [
    { path: 'request|graphql()', sends: 'http', roles: { url: ['1.baseUrl', '0.baseUrl'], body: ['1', '0'], headers: ['1.headers', '0.headers'] }, hosts: ['https://api.github.com'] },
    { path: 'RequestInterface#()', sends: 'http', roles: { url: ['1.baseUrl', '0.baseUrl'], body: ['1', '0'], headers: ['1.headers', '0.headers'] } },
  ],
} satisfies PackageModel;
