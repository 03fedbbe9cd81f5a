import type { PackageModel } from '../types.ts';

export default {
  package: ['@connectrpc/connect-node', '@connectrpc/connect-web', '@bufbuild/connect-node', '@bufbuild/connect-web'],
  docs: 'https://connectrpc.com/docs/node/using-clients',
  calls: [{ path: 'createConnectTransport|createGrpcTransport|createGrpcWebTransport()', sends: 'rpc', roles: { url: '0.baseUrl' } }],
} satisfies PackageModel;
