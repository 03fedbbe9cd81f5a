import type { PackageModel } from '../types.ts';

export default {
  package: ['h3', 'nitropack', 'nitropack/runtime'],
  docs: 'https://h3.dev/utils/request',
  sources: [
    { path: 'getCookie|parseCookies()', category: 'user.device.cookie', label: 'the cookies of a request' },
    { path: 'getHeaders|getRequestHeaders()', category: 'user.authorization.credentials', label: 'the headers of a request, with cookies and tokens', parts: 'headers' },
    { path: 'getQuery|getValidatedQuery|getRouterParam|getRouterParams()', category: 'user.content', label: 'the parameters of a request' },
    { path: 'getRequestIP()', category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: 'readBody|readRawBody|readFormData|readMultipartFormData|readValidatedBody()', category: 'user.content', label: 'the body of a request' },
  ],
} satisfies PackageModel;
