import type { PackageModel } from '../types.ts';

export default {
  package: 'thrift',
  docs: 'https://github.com/apache/thrift/tree/master/lib/nodejs#readme',
  types: [{ name: 'Connection', from: ['createConnection|createSSLConnection()'] }],
  calls: [
    { path: 'createConnection|createSSLConnection()', sends: 'rpc', scheme: 'tcp:', roles: { host: '0', port: '1' } },
    { path: 'createHttpConnection|createXHRConnection()', sends: 'rpc', scheme: 'http:', roles: { host: '0', port: '1', path: '2.path', headers: '2.headers' } },
    { path: 'createWSConnection()', sends: 'websocket', scheme: 'ws:', roles: { host: '0', port: '1', path: '2.path' } },
    { path: 'Connection#write()', carries: 'rpc', roles: { body: '0' } },
  ],
} satisfies PackageModel;
