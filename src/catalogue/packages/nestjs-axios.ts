import type { PackageModel } from '../types.ts';

export default {
  package: '@nestjs/axios',
  docs: 'https://docs.nestjs.com/techniques/http-module',
  types: [{ name: 'HttpService', from: ['new HttpService()'] }],
  calls: [
    { path: 'HttpService#request()', sends: 'http', roles: { url: ['0.url', '0.baseURL'], body: '0.data', headers: '0.headers', query: '0.params' } },
    { path: 'HttpService#get|delete|head()', sends: 'http', roles: { url: '0', headers: '1.headers', query: '1.params' } },
    { path: 'HttpService#post|put|patch|postForm|putForm|patchForm()', sends: 'http', roles: { url: '0', body: '1', headers: '2.headers', query: '2.params' } },
    { path: 'HttpService#axiosRef()', sends: 'http', roles: { url: ['0.url', '0', '0.baseURL'], body: ['0.data', '1.data'], headers: ['0.headers', '1.headers'] } },
    { path: 'HttpService#axiosRef.request()', sends: 'http', roles: { url: ['0.url', '0.baseURL'], body: '0.data', headers: '0.headers', query: '0.params' } },
    { path: 'HttpService#axiosRef.get|delete|head|options()', sends: 'http', roles: { url: '0', headers: '1.headers', query: '1.params' } },
    { path: 'HttpService#axiosRef.post|put|patch|postForm|putForm|patchForm()', sends: 'http', roles: { url: '0', body: '1', headers: '2.headers', query: '2.params' } },
  ],
} satisfies PackageModel;
