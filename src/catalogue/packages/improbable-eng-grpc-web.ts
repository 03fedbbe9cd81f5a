import type { PackageModel } from '../types.ts';

export default {
  package: '@improbable-eng/grpc-web',
  docs: 'https://github.com/improbable-eng/grpc-web/blob/master/client/grpc-web/docs/unary.md',
  calls: [
    { path: 'grpc.unary|invoke()', sends: 'rpc', roles: { url: '1.host', body: '1.request', headers: '1.metadata' } },
    { path: 'grpc.client()', sends: 'rpc', roles: { url: '1.host' } },
  ],
} satisfies PackageModel;
