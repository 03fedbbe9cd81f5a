import type { PackageModel } from '../types.ts';

/** What the script of a content delivery network installs. */
export default {
  package: 'global',
  docs: 'https://axios-http.com/docs/intro',
  types: [{ name: 'axios.AxiosInstance', from: ['axios.create()'], roles: { url: '0.baseURL', headers: '0.headers', auth: '0.auth', query: '0.params' } }],
  calls: [
    { path: 'axios()', sends: 'http', roles: { url: ['0.url', '0', '0.baseURL', '1.baseURL'], body: ['0.data', '1.data'], headers: ['0.headers', '1.headers'], query: ['0.params', '1.params'] } },
    { path: 'axios.request()', sends: 'http', roles: { url: ['0.url', '0.baseURL'], body: '0.data', headers: '0.headers', query: '0.params' } },
    { path: 'axios.get|delete|head|options()', sends: 'http', roles: { url: ['0', '1.baseURL'], body: '1.data', headers: '1.headers', query: '1.params' } },
    { path: 'axios.post|put|patch|postForm|putForm|patchForm()', sends: 'http', roles: { url: ['0', '2.baseURL'], body: '1', headers: '2.headers', query: '2.params' } },
    { path: 'axios.AxiosInstance#()', sends: 'http', roles: { url: ['0.url', '0'], body: '0.data', headers: '0.headers', query: '0.params' } },
    { path: 'axios.AxiosInstance#get|delete|head|options()', sends: 'http', roles: { url: '0', body: '1.data', headers: '1.headers', query: '1.params' } },
    { path: 'axios.AxiosInstance#post|put|patch|postForm|putForm|patchForm()', sends: 'http', roles: { url: '0', body: '1', headers: '2.headers', query: '2.params' } },
  ],
} satisfies PackageModel;
