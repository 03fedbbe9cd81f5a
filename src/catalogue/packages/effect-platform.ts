import type { PackageModel } from '../types.ts';

/** A request says itself where it goes: who runs it is mostly somebody else, and is not listed beside it. */
export default {
  package: ['@effect/platform', 'effect/unstable/http'],
  docs: 'https://effect.website/docs/platform/introduction/',
  types: [{ name: 'HttpClient', from: ['HttpClient.HttpClient', 'FetchHttpClient.make()', 'HttpClient.make()'] }],
  calls: [
    { path: 'HttpClient.get|head|options|post|put|patch|del()', sends: 'http', roles: { url: '0', headers: '1.headers', query: '1.urlParams', body: '1.body' } },
    { path: 'HttpClientRequest.get|head|options|post|put|patch|del()', sends: 'http', addressed: true, roles: { url: '0', headers: '1.headers', query: '1.urlParams', body: '1.body' } },
    { path: 'HttpClientRequest.prependUrl|setUrl()', sends: 'http', addressed: true, roles: { url: ['0', '1'] } },
    { path: 'HttpClient#get|head|options|post|put|patch|del()', sends: 'http', roles: { url: '0', headers: '1.headers', query: '1.urlParams', body: '1.body' } },
  ],
} satisfies PackageModel;
