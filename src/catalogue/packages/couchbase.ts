import type { PackageModel } from '../types.ts';

export default {
  package: 'couchbase',
  docs: 'https://docs.couchbase.com/nodejs-sdk/current/howtos/managing-connections.html',
  types: [
    { name: 'Cluster', from: ['connect()', 'Cluster.connect()'] },
    { name: 'Bucket', from: ['Cluster#bucket()'] },
    { name: 'Scope', from: ['Bucket#scope()', 'Bucket#defaultScope()'] },
    { name: 'Collection', from: ['Bucket#defaultCollection()', 'Bucket#collection()', 'Scope#collection()'] },
  ],
  calls: [
    { path: 'connect()', sends: 'database', roles: { url: '0', auth: '1.password' }, scheme: 'couchbase:', port: 11210 },
    { path: 'Cluster.connect()', sends: 'database', roles: { url: '0', auth: '1.password' }, scheme: 'couchbase:', port: 11210 },
    { path: 'Cluster#query()', carries: 'database', roles: { body: '*' } },
    { path: 'Scope#query()', carries: 'database', roles: { body: '*' } },
    { path: 'Collection#insert|upsert|replace|mutateIn()', carries: 'database', roles: { body: '1' } },
  ],
} satisfies PackageModel;
