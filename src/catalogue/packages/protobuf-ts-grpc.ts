import type { PackageModel } from '../types.ts';

export default {
  package: '@protobuf-ts/grpc-transport',
  docs: 'https://github.com/timostamm/protobuf-ts/blob/main/MANUAL.md#grpc-transport',
  calls: [{ path: 'new GrpcTransport()', sends: 'rpc', scheme: 'https:', roles: { host: '0.host' } }],
} satisfies PackageModel;
