import type { PackageModel } from '../types.ts';

/** Whole headers have no row: an `IncomingMessage` is also what a client gets back. */
export default {
  package: ['node:http', 'node:https'],
  docs: 'https://nodejs.org/api/http.html#class-httpincomingmessage',
  types: [
    { name: 'Server', from: ['createServer()', 'default.createServer()'] },
    { name: 'IncomingMessage', from: ['createServer().<0>', 'default.createServer().<0>', "Server#on('request').<0>"] },
    { name: 'ServerResponse', from: ['createServer().<1>', 'default.createServer().<1>', "Server#on('request').<1>", 'ServerResponse#writeHead()'] },
  ],
  calls: [
    { path: 'ServerResponse#end|write()', sends: 'dom', within: 'page', roles: { url: '0' }, docs: 'https://nodejs.org/api/http.html#responseenddata-encoding-callback' },
    { path: "ServerResponse#setHeader('Location')", sends: 'navigation', addressed: true, roles: { url: '1' }, docs: 'https://nodejs.org/api/http.html#responsesetheadername-value' },
    { path: "ServerResponse#setHeader('location')", sends: 'navigation', addressed: true, roles: { url: '1' }, docs: 'https://nodejs.org/api/http.html#responsesetheadername-value' },
    { path: 'ServerResponse#writeHead()', sends: 'navigation', addressed: true, roles: { url: ['1.Location', '1.location', '2.Location', '2.location'] }, docs: 'https://nodejs.org/api/http.html#responsewriteheadstatuscode-statusmessage-headers' },
  ],
  sources: [
    { path: 'IncomingMessage#headers.authorization', category: 'user.authorization.credentials', label: 'the authorisation of a request' },
    { path: 'IncomingMessage#headers.cookie', category: 'user.device.cookie', label: 'the cookies of a request' },
    { path: 'IncomingMessage#socket|connection.remoteAddress', category: 'user.device.ip_address', label: 'the address of a visitor' },
  ],
} satisfies PackageModel;
