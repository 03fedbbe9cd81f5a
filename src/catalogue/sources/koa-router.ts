import type { PackageModel } from '../types.ts';

export default {
  package: ['@koa/router', 'koa-router'],
  docs: 'https://github.com/koajs/router/blob/master/API.md',
  types: [
    { name: 'Router', from: ['new ()', 'new default()', 'new Router()', 'Router#all|del|delete|get|head|options|patch|post|put|use()'] },
    { name: 'RouterContext', from: ['Router#all|del|delete|get|head|options|patch|post|put|use().<0>'] },
  ],
  sendsBy: ['redirect'],
  calls: [
    { path: 'RouterContext#body=', sends: 'dom', within: 'page', roles: { url: '0' }, docs: 'https://koajs.com/#response-body-' },
    { path: 'RouterContext#redirect()', sends: 'navigation', addressed: true, roles: { url: '0' }, docs: 'https://koajs.com/#response-redirect-url-alt-' },
    { path: 'RouterContext#response.body=', sends: 'dom', within: 'page', roles: { url: '0' }, docs: 'https://koajs.com/#response-body-' },
    { path: 'RouterContext#response.redirect()', sends: 'navigation', addressed: true, roles: { url: '0' }, docs: 'https://koajs.com/#response-redirect-url-alt-' },
  ],
  sources: [
    { path: 'RouterContext#cookies.get()', category: 'user.device.cookie', label: 'the cookies of a request' },
    { path: 'RouterContext#headers|header', category: 'user.authorization.credentials', label: 'the headers of a request, with cookies and tokens', parts: 'headers' },
    { path: 'RouterContext#ip|ips', category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: 'RouterContext#params|query|querystring|search', category: 'user.content', label: 'the parameters of a request' },
    { path: 'RouterContext#request.body', category: 'user.content', label: 'the body of a request' },
    { path: 'RouterContext#request.headers|header', category: 'user.authorization.credentials', label: 'the headers of a request, with cookies and tokens', parts: 'headers' },
    { path: 'RouterContext#request.ip|ips', category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: 'RouterContext#state.user', category: 'user.account', label: 'the account of a visitor' },
  ],
} satisfies PackageModel;
