import type { PackageModel } from '../types.ts';

export default {
  package: 'grpc-web',
  docs: 'https://github.com/grpc/grpc-web/tree/master/packages/grpc-web#readme',
  types: [{ name: 'GrpcWebClientBase', from: ['new GrpcWebClientBase()'] }, { name: 'AbstractClientBase', from: [], extends: 'GrpcWebClientBase' }],
  calls: [{ path: 'GrpcWebClientBase#rpcCall|unaryCall|thenableCall|serverStreaming()', sends: 'rpc', roles: { url: '0', body: '1', headers: '2' } }],
} satisfies PackageModel;
