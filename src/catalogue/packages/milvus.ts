import type { PackageModel } from '../types.ts';

export default {
  package: '@zilliz/milvus2-sdk-node',
  docs: 'https://github.com/milvus-io/milvus-sdk-node',
  types: [{ name: 'MilvusClient', from: ['new MilvusClient()'] }],
  calls: [
    { path: 'new MilvusClient()', sends: 'database', roles: { url: ['0.address', '0'], auth: ['0.token', '0.password'] }, scheme: 'grpc:', port: 19530 },
    { path: 'MilvusClient#insert|upsert|search|query()', carries: 'database', roles: { body: '0' } },
  ],
} satisfies PackageModel;
