import type { PackageModel } from '../types.ts';

export default {
  package: ['@protobuf-ts/grpcweb-transport', '@protobuf-ts/twirp-transport'],
  docs: 'https://github.com/timostamm/protobuf-ts/blob/main/MANUAL.md#grpc-web-transport',
  calls: [{ path: 'new GrpcWebFetchTransport|TwirpFetchTransport()', sends: 'rpc', roles: { url: '0.baseUrl', headers: '0.meta' } }],
} satisfies PackageModel;
