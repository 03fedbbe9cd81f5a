import type { PackageModel } from '../types.ts';

export default {
  package: ['weaviate-client', 'weaviate-ts-client'],
  docs: 'https://docs.weaviate.io/weaviate/client-libraries/typescript',
  types: [
    {
      name: 'WeaviateClient',
      from: ['connectToWeaviateCloud|connectToWCD|connectToWCS()', 'connectToLocal()', 'connectToCustom()', 'client()'],
    },
    { name: 'Collection', from: ['WeaviateClient#collections.get|use|create()'] },
  ],
  calls: [
    { path: 'connectToWeaviateCloud|connectToWCD|connectToWCS()', sends: 'database', roles: { url: '0', auth: '1.authCredentials' }, scheme: 'https:' },
    { path: 'connectToLocal()', sends: 'database', roles: { host: '0.host', port: '0.port' }, scheme: 'http:', hosts: ['http://localhost:8080'] },
    { path: 'connectToCustom()', sends: 'database', roles: { host: '0.httpHost', port: '0.httpPort' }, scheme: 'https:' },
    { path: 'client()', sends: 'database', roles: { protocol: '0.scheme', host: '0.host' }, scheme: 'https:' },
    { path: 'Collection#data.insert|insertMany|update|replace()', carries: 'database', roles: { body: '0' } },
  ],
} satisfies PackageModel;
