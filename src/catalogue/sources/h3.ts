import type { PackageModel } from '../types.ts';

export default {
  package: ['h3', 'nitropack', 'nitropack/runtime'],
  docs: 'https://h3.dev/utils/request',
  types: [{ name: 'H3', from: ['new H3()', 'H3#all|delete|get|head|on|options|patch|post|put|use()'] }],
  sendsBy: ['proxyRequest', 'redirect', 'sendProxy', 'sendRedirect'],
  calls: [
    { path: 'defineEventHandler|defineHandler|eventHandler()', sends: 'dom', within: 'page', roles: { url: ['0()', '0.handler()'] }, docs: 'https://h3.dev/guide/basics/handler' },
    { path: 'html()', sends: 'dom', within: 'page', roles: { url: ['1', '0'] }, docs: 'https://h3.dev/utils/response' },
    { path: 'redirect()', sends: 'navigation', addressed: true, roles: { url: ['1', '0'] }, docs: 'https://h3.dev/utils/response' },
    { path: 'send()', sends: 'dom', within: 'page', roles: { url: '1' }, docs: 'https://v1.h3.dev/utils/response' },
    { path: 'sendRedirect()', sends: 'navigation', addressed: true, roles: { url: '1' }, docs: 'https://v1.h3.dev/utils/response' },
    { path: 'H3#all|delete|get|head|options|patch|post|put()', sends: 'dom', within: 'page', roles: { url: '1()' }, docs: 'https://h3.dev/guide/api/h3' },
  ],
  sources: [
    { path: 'getCookie|parseCookies()', category: 'user.device.cookie', label: 'the cookies of a request' },
    { path: 'getHeaders|getRequestHeaders()', category: 'user.authorization.credentials', label: 'the headers of a request, with cookies and tokens', parts: 'headers' },
    { path: 'getQuery|getValidatedQuery|getRouterParam|getRouterParams()', category: 'user.content', label: 'the parameters of a request' },
    { path: 'getRequestIP()', category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: 'readBody|readRawBody|readFormData|readMultipartFormData|readValidatedBody()', category: 'user.content', label: 'the body of a request' },
  ],
} satisfies PackageModel;
