import type { PackageModel } from '../types.ts';

export default {
  package: ['@grpc/grpc-js', 'grpc'],
  docs: 'https://grpc.github.io/grpc/node/',
  types: [
    { name: 'Client', from: ['new Client()', 'new ServiceClientConstructor#()'] },
    { name: 'ServiceClientConstructor', from: ['makeClientConstructor|makeGenericClientConstructor()'] },
    { name: 'GrpcObject', from: ['loadPackageDefinition|loadObject|load()'] },
    { name: 'InsecureCredentials', from: ['credentials.createInsecure()', 'ChannelCredentials.createInsecure()'], scheme: 'http:' },
  ],
  calls: [
    { path: 'new Client()', sends: 'rpc', scheme: 'https:', roles: { host: '0', protocol: '1' } },
    { path: 'new ServiceClientConstructor#()', sends: 'rpc', scheme: 'https:', roles: { host: '0', protocol: '1' } },
    // Services stand below their package's names, as deep as the package is.
    { path: 'new GrpcObject#*()', sends: 'rpc', scheme: 'https:', roles: { host: '0', protocol: '1' } },
    { path: 'new GrpcObject#*.*()', sends: 'rpc', scheme: 'https:', roles: { host: '0', protocol: '1' } },
    { path: 'new GrpcObject#*.*.*()', sends: 'rpc', scheme: 'https:', roles: { host: '0', protocol: '1' } },
    { path: 'new GrpcObject#*.*.*.*()', sends: 'rpc', scheme: 'https:', roles: { host: '0', protocol: '1' } },
    { path: 'Client#makeUnaryRequest|makeServerStreamRequest()', carries: 'rpc', roles: { body: '3' } },
  ],
} satisfies PackageModel;
