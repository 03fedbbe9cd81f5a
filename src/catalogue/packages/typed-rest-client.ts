import type { PackageModel } from '../types.ts';

export default {
  package: ['typed-rest-client', 'typed-rest-client/RestClient', 'typed-rest-client/HttpClient'],
  docs: 'https://github.com/microsoft/typed-rest-client#readme',
  types: [
    { name: 'RestClient', from: ['new RestClient()'], roles: { url: '1' } },
    { name: 'HttpClient', from: ['new HttpClient()'] },
  ],
  calls: [
    { path: 'RestClient#get|del|options()', sends: 'http', roles: { url: '0' } },
    { path: 'RestClient#create|update|replace()', sends: 'http', roles: { url: '0', body: '1' } },
    { path: 'RestClient#uploadStream()', sends: 'http', roles: { url: '1', body: '2' } },
    { path: 'HttpClient#get|del|head|options()', sends: 'http', roles: { url: '0', headers: '1' } },
    { path: 'HttpClient#post|put|patch()', sends: 'http', roles: { url: '0', body: '1', headers: '2' } },
    { path: 'HttpClient#request()', sends: 'http', roles: { url: '1', body: '2', headers: '3' } },
  ],
} satisfies PackageModel;
