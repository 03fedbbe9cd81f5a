import type { PackageModel } from '../types.ts';

/** https://axios-http.com/docs/interceptors */
const hooks = [{ at: '0', roles: { headers: '0.headers', body: '0.data', query: '0.params', auth: '0.auth' }, returned: true }] as const;

export default {
  package: 'axios',
  docs: 'https://axios-http.com/docs/req_config',
  types: [
    { name: 'AxiosInstance', from: ['create()', 'AxiosInstance#create()'], roles: { url: '0.baseURL', headers: '0.headers', auth: '0.auth', query: '0.params' } },
    { name: 'Axios', from: ['new Axios()'], extends: 'AxiosInstance', roles: { url: '0.baseURL', headers: '0.headers', auth: '0.auth', query: '0.params' } },
    { name: 'AxiosStatic', from: [], extends: 'AxiosInstance' },
  ],
  calls: [
    { path: '()', sends: 'http', roles: { url: ['0.url', '0', '0.baseURL', '1.baseURL'], body: ['0.data', '1.data'], headers: ['0.headers', '1.headers'], query: ['0.params', '1.params'], auth: ['0.auth', '1.auth'] } },
    { path: 'request()', sends: 'http', roles: { url: ['0.url', '0.baseURL'], body: '0.data', headers: '0.headers', query: '0.params', auth: '0.auth' } },
    { path: 'get|delete|head|options()', sends: 'http', roles: { url: ['0', '1.baseURL'], body: '1.data', headers: '1.headers', query: '1.params', auth: '1.auth' } },
    { path: 'post|put|patch|postForm|putForm|patchForm|query()', sends: 'http', roles: { url: ['0', '2.baseURL'], body: '1', headers: '2.headers', query: '2.params', auth: '2.auth' } },
    { path: 'interceptors.request.use()', hooks },
    // From here on every relative address of the shared instance goes to this base.
    { path: 'defaults.baseURL=', sends: 'http', roles: { url: '0' } },
    { path: 'AxiosInstance#()', sends: 'http', roles: { url: ['0.url', '0', '0.baseURL', '1.baseURL'], body: ['0.data', '1.data'], headers: ['0.headers', '1.headers'], query: ['0.params', '1.params'] } },
    { path: 'AxiosInstance#request()', sends: 'http', roles: { url: ['0.url', '0.baseURL'], body: '0.data', headers: '0.headers', query: '0.params' } },
    { path: 'AxiosInstance#get|delete|head|options()', sends: 'http', roles: { url: '0', body: '1.data', headers: '1.headers', query: '1.params' } },
    { path: 'AxiosInstance#post|put|patch|postForm|putForm|patchForm|query()', sends: 'http', roles: { url: '0', body: '1', headers: '2.headers', query: '2.params' } },
    { path: 'AxiosInstance#interceptors.request.use()', hooks },
    { path: 'AxiosInstance#defaults.baseURL=', sends: 'http', roles: { url: '0' } },
  ],
} satisfies PackageModel;
