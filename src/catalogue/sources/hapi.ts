import type { PackageModel } from '../types.ts';

export default {
  package: '@hapi/hapi',
  docs: 'https://hapi.dev/api/#request-properties',
  types: [
    { name: 'Server', from: ['server()', 'default.server()', 'new Server()'] },
    { name: 'Request', from: ['Server#route().<handler:0>'] },
    { name: 'ResponseToolkit', from: ['Server#route().<handler:1>'] },
  ],
  sendsBy: ['redirect'],
  calls: [
    { path: 'ResponseToolkit#redirect()', sends: 'navigation', addressed: true, roles: { url: '0' }, docs: 'https://hapi.dev/api/#h.redirect()' },
    { path: 'ResponseToolkit#response()', sends: 'dom', within: 'page', roles: { url: '0' }, docs: 'https://hapi.dev/api/#h.response()' },
    { path: 'Server#route()', sends: 'dom', within: 'page', roles: { url: '0.handler()' }, docs: 'https://hapi.dev/api/#-serverrouteroute' },
  ],
  sources: [
    { path: 'Request#auth.credentials', category: 'user.account', label: 'the account of a visitor' },
    { path: 'Request#headers', category: 'user.authorization.credentials', label: 'the headers of a request, with cookies and tokens', parts: 'headers' },
    { path: 'Request#info.remoteAddress', category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: 'Request#payload', category: 'user.content', label: 'the body of a request' },
    { path: 'Request#query|params', category: 'user.content', label: 'the parameters of a request' },
    { path: 'Request#state', category: 'user.device.cookie', label: 'the cookies of a request' },
  ],
} satisfies PackageModel;
