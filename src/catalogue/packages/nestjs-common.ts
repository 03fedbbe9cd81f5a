import type { PackageModel } from '../types.ts';

/** What a method of a controller gives back is what is answered with. */
export default {
  package: '@nestjs/common',
  docs: 'https://docs.nestjs.com/controllers',
  types: [{ name: 'Request', from: ['Req|Request()'] }],
  // What stands before a parameter says what it is handed.
  sources: [
    { path: 'Body|RawBody()', category: 'user.content', label: 'the body of a request' },
    { path: 'UploadedFile|UploadedFiles()', category: 'user.content', label: 'a file that a visitor uploads' },
    { path: 'Param|Query()', category: 'user.content', label: 'the parameters of a request' },
    { path: 'Headers()', category: 'user.authorization.credentials', label: 'the headers of a request, with cookies and tokens', parts: 'headers' },
    { path: 'Ip()', category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: 'Session()', category: 'user.account', label: 'the account of a visitor' },
    { path: 'Request#body|rawBody', category: 'user.content', label: 'the body of a request' },
    { path: 'Request#query|params', category: 'user.content', label: 'the parameters of a request' },
    { path: 'Request#cookies|signedCookies', category: 'user.device.cookie', label: 'the cookies of a request' },
    { path: 'Request#headers', category: 'user.authorization.credentials', label: 'the headers of a request, with cookies and tokens', parts: 'headers' },
    { path: 'Request#ip|ips', category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: 'Request#user|session', category: 'user.account', label: 'the account of a visitor' },
  ],
  calls: [{ path: 'All|Delete|Get|Head|Options|Patch|Post|Put|Search()()', sends: 'dom', within: 'page', roles: { url: '0()' } }],
} satisfies PackageModel;
