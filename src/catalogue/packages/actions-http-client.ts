import type { PackageModel } from '../types.ts';

export default {
  package: '@actions/http-client',
  docs: 'https://github.com/actions/toolkit/tree/main/packages/http-client#readme',
  types: [{ name: 'HttpClient', from: ['new HttpClient()'] }],
  calls: [
    { path: 'HttpClient#get|getJson|del|head|options()', sends: 'http', roles: { url: '0', headers: '1' } },
    { path: 'HttpClient#post|put|patch|postJson|putJson|patchJson()', sends: 'http', roles: { url: '0', body: '1', headers: '2' } },
    { path: 'HttpClient#request|sendStream()', sends: 'http', roles: { url: '1', body: '2', headers: '3' } },
  ],
} satisfies PackageModel;
