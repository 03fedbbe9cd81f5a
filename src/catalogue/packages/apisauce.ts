import type { PackageModel } from '../types.ts';

export default {
  package: 'apisauce',
  docs: 'https://github.com/infinitered/apisauce#readme',
  types: [{ name: 'ApisauceInstance', from: ['create()'], roles: { url: '0.baseURL', headers: '0.headers' } }],
  calls: [
    { path: 'ApisauceInstance#get|delete|head|link|unlink()', sends: 'http', roles: { url: '0', query: '1', headers: '2.headers' } },
    { path: 'ApisauceInstance#post|put|patch()', sends: 'http', roles: { url: '0', body: '1', headers: '2.headers' } },
    { path: 'ApisauceInstance#any()', sends: 'http', roles: { url: '0.url', body: '0.data', query: '0.params' } },
    { path: 'ApisauceInstance#setBaseURL()', sends: 'http', roles: { url: '0' } },
  ],
} satisfies PackageModel;
