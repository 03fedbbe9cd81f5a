import type { PackageModel } from '../types.ts';

export default {
  package: 'hono',
  docs: 'https://hono.dev/docs/api/request',
  types: [
    { name: 'Hono', from: ['new Hono()', 'Hono#basePath|route|all|delete|get|on|options|patch|post|put|use()'] },
    { name: 'Context', from: ['Hono#all|delete|get|on|options|patch|post|put|use().<0>'] },
    { name: 'HonoRequest', from: ['Context#req'] },
  ],
  configured: [{ path: 'Context#env.*', kind: 'env' }],
  // https://hono.dev/docs/api/context#set-get
  relays: [{ puts: [{ path: 'Context#set()', name: '0', at: '1' }], gives: [{ path: 'Context#get()', name: '0' }, { path: 'Context#var.*' }], fresh: true }],
  sendsBy: ['redirect'],
  calls: [
    { path: 'Context#html()', sends: 'dom', within: 'page', roles: { url: '0' }, docs: 'https://hono.dev/docs/api/context#html' },
    { path: 'Context#redirect()', sends: 'navigation', addressed: true, roles: { url: '0' }, docs: 'https://hono.dev/docs/api/context#redirect' },
  ],
  sources: [
    { path: 'Context#req.header()', category: 'user.authorization.credentials', label: 'the headers of a request, with cookies and tokens', parts: 'headers' },
    { path: 'Context#req.json|text|formData|parseBody|arrayBuffer|blob|valid()', category: 'user.content', label: 'the body of a request' },
    { path: 'Context#req.query|queries|param()', category: 'user.content', label: 'the parameters of a request' },
    { path: 'HonoRequest#header()', category: 'user.authorization.credentials', label: 'the headers of a request, with cookies and tokens', parts: 'headers' },
    { path: 'HonoRequest#json|text|formData|parseBody|arrayBuffer|blob|valid()', category: 'user.content', label: 'the body of a request' },
    { path: 'HonoRequest#query|queries|param()', category: 'user.content', label: 'the parameters of a request' },
  ],
} satisfies PackageModel;
