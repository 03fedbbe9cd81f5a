import type { PackageModel } from '../types.ts';

export default {
  package: ['nice-grpc', 'nice-grpc-web'],
  docs: 'https://github.com/deeplay-io/nice-grpc/tree/master/packages/nice-grpc#client',
  calls: [{ path: 'createChannel()', sends: 'rpc', scheme: 'https:', roles: { url: '0' } }],
} satisfies PackageModel;
