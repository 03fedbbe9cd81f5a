import type { PackageModel } from '../types.ts';

export default {
  package: ['express', 'express-serve-static-core'],
  docs: 'https://expressjs.com/en/5x/api.html#req',
  types: [
    { name: 'Router', from: ['Request#app', 'Response#app', '()', 'default()', 'Router()', 'express.Router()', 'default.Router()', 'Router#route|all|delete|get|head|options|patch|post|put()'] },
    { name: 'ErrorRequestHandler', from: ['ErrorRequestHandler'] },
    { name: 'RequestHandler', from: ['RequestHandler'] },
    { name: 'Response', from: ['Router#all|delete|get|head|options|patch|post|put|use().<1>', 'RequestHandler#().<1>', 'ErrorRequestHandler#().<2>', 'Response#append|cookie|header|set|status|type|vary()'] },
    { name: 'Request', from: ['Router#all|delete|get|head|options|patch|post|put|use().<0>', 'RequestHandler#().<0>', 'ErrorRequestHandler#().<1>'] },
  ],
  relays: [
    // https://expressjs.com/en/5x/api.html#app.set
    { puts: [{ path: 'Router#set()', name: '0', at: '1' }], gives: [{ path: 'Router#get()', name: '0' }], fresh: true },
    // https://expressjs.com/en/5x/api.html#app.locals
    { puts: [{ path: 'Router#locals.*=' }], gives: [{ path: 'Router#locals.*' }], fresh: true },
    // https://expressjs.com/en/5x/api.html#res.locals
    { puts: [{ path: 'Response#locals.*=' }], gives: [{ path: 'Response#locals.*' }], fresh: true },
  ],
  sendsBy: ['Location', 'location', 'redirect'],
  calls: [
    { path: 'Response#end|send|write()', sends: 'dom', within: 'page', roles: { url: '0' }, docs: 'https://expressjs.com/en/5x/api.html#res.send' },
    { path: 'Response#location()', sends: 'navigation', addressed: true, roles: { url: '0' }, docs: 'https://expressjs.com/en/5x/api.html#res.location' },
    { path: 'Response#redirect()', sends: 'navigation', addressed: true, roles: { url: ['1', '0'] }, docs: 'https://expressjs.com/en/5x/api.html#res.redirect' },
    { path: "Response#header|set|setHeader('Location')", sends: 'navigation', addressed: true, roles: { url: '1' }, docs: 'https://expressjs.com/en/5x/api.html#res.set' },
    { path: "Response#header|set|setHeader('location')", sends: 'navigation', addressed: true, roles: { url: '1' }, docs: 'https://expressjs.com/en/5x/api.html#res.set' },
    { path: 'Response#writeHead()', sends: 'navigation', addressed: true, roles: { url: ['1.Location', '1.location', '2.Location', '2.location'] }, docs: 'https://nodejs.org/api/http.html#responsewriteheadstatuscode-statusmessage-headers' },
  ],
  sources: [
    { path: 'Request#body|rawBody', category: 'user.content', label: 'the body of a request' },
    { path: 'Request#cookies|signedCookies', category: 'user.device.cookie', label: 'the cookies of a request' },
    { path: 'Request#file|files', category: 'user.content.private', label: 'files that a visitor uploads' },
    { path: "Request#get|header('authorization')", category: 'user.authorization.credentials', label: 'the authorisation of a request' },
    { path: "Request#get|header('cookie')", category: 'user.device.cookie', label: 'the cookies of a request' },
    { path: "Request#get|header('user-agent')", category: 'user.device', label: 'the user agent of a request' },
    { path: "Request#get|header('x-forwarded-for')", category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: 'Request#headers', category: 'user.authorization.credentials', label: 'the headers of a request, with cookies and tokens', parts: 'headers' },
    { path: 'Request#ip|ips', category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: 'Request#query|params', category: 'user.content', label: 'the parameters of a request' },
    { path: 'Request#socket|connection.remoteAddress', category: 'user.device.ip_address', label: 'the address of a visitor' },
    { path: 'Request#user|session', category: 'user.account', label: 'the account of a visitor' },
  ],
} satisfies PackageModel;
