import type { PackageModel } from '../types.ts';

/** A request as handlers of workers and servers get it: by its annotation. */
export default {
  package: 'global',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Request',
  types: [
    { name: 'Request', from: [] },
  ],
  calls: [
    { path: 'new Response()', sends: 'dom', within: 'page', roles: { url: '0' }, docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Response/Response' },
    { path: 'Response.redirect()', sends: 'navigation', addressed: true, roles: { url: '0' }, docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Response/redirect_static' },
  ],
  sources: [
    { path: "Request#headers.get('authorization')", category: 'user.authorization.credentials', label: 'the authorisation of a request' },
    { path: "Request#headers.get('Authorization')", category: 'user.authorization.credentials', label: 'the authorisation of a request' },
    { path: "Request#headers.get('cf-connecting-ip')", category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: "Request#headers.get('CF-Connecting-IP')", category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: "Request#headers.get('cookie')", category: 'user.device.cookie', label: 'the cookies of a request' },
    { path: "Request#headers.get('Cookie')", category: 'user.device.cookie', label: 'the cookies of a request' },
    { path: "Request#headers.get('user-agent')", category: 'user.device', label: 'the user agent of a request' },
    { path: "Request#headers.get('User-Agent')", category: 'user.device', label: 'the user agent of a request' },
    { path: "Request#headers.get('x-forwarded-for')", category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: "Request#headers.get('X-Forwarded-For')", category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: 'Request#json|text|formData|arrayBuffer|blob|bytes()', category: 'user.content', label: 'the body of a request' },
  ],
} satisfies PackageModel;
