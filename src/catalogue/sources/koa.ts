import type { PackageModel } from '../types.ts';

export default {
  package: 'koa',
  docs: 'https://koajs.com/#request',
  types: [
    { name: 'Application', from: ['new ()', 'new default()'] },
    { name: 'Context', from: ['Application#use().<0>'] },
    { name: 'DefaultContext', from: [], extends: 'Context' },
    { name: 'ParameterizedContext', from: [], extends: 'Context' },
  ],
  relays: [
    // https://koajs.com/#app-context
    { puts: [{ path: 'Application#context.*=' }], gives: [{ path: 'Context#*' }], fresh: true },
    // https://koajs.com/#ctx-state
    { puts: [{ path: 'Context#state.*=' }], gives: [{ path: 'Context#state.*' }], fresh: true },
  ],
  sendsBy: ['redirect'],
  calls: [
    { path: 'Context#body=', sends: 'dom', within: 'page', roles: { url: '0' }, docs: 'https://koajs.com/#response-body-' },
    { path: 'Context#redirect()', sends: 'navigation', addressed: true, roles: { url: '0' }, docs: 'https://koajs.com/#response-redirect-url-alt-' },
    { path: 'Context#response.body=', sends: 'dom', within: 'page', roles: { url: '0' }, docs: 'https://koajs.com/#response-body-' },
    { path: 'Context#response.redirect()', sends: 'navigation', addressed: true, roles: { url: '0' }, docs: 'https://koajs.com/#response-redirect-url-alt-' },
  ],
  sources: [
    { path: 'Context#cookies.get()', category: 'user.device.cookie', label: 'the cookies of a request' },
    { path: 'Context#headers|header', category: 'user.authorization.credentials', label: 'the headers of a request, with cookies and tokens', parts: 'headers' },
    { path: 'Context#ip|ips', category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: 'Context#query|querystring|params|search', category: 'user.content', label: 'the parameters of a request' },
    { path: 'Context#request.body', category: 'user.content', label: 'the body of a request' },
    { path: 'Context#request.headers|header', category: 'user.authorization.credentials', label: 'the headers of a request, with cookies and tokens', parts: 'headers' },
    { path: 'Context#request.ip|ips', category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: 'Context#request.query|querystring|search', category: 'user.content', label: 'the parameters of a request' },
    { path: 'Context#session', category: 'user.account', label: 'the account of a visitor' },
    { path: 'Context#state.user', category: 'user.account', label: 'the account of a visitor' },
  ],
} satisfies PackageModel;
