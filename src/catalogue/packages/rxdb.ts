import type { PackageModel } from '../types.ts';

export default {
  package: ['rxdb/plugins/replication-graphql', 'rxdb/plugins/replication-couchdb', 'rxdb/plugins/replication-websocket', 'rxdb/plugins/replication-mongodb', 'rxdb/plugins/replication-nats'],
  docs: 'https://rxdb.info/replication.html',
  calls: [
    { path: 'replicateGraphQL()', sends: 'http', roles: { url: ['0.url.http', '0.url.ws'], headers: '0.headers' }, docs: 'https://rxdb.info/replication-graphql.html' },
    { path: 'replicateCouchDB()', sends: 'http', roles: { url: '0.url' }, docs: 'https://rxdb.info/replication-couchdb.html' },
    { path: 'replicateWithWebsocketServer|createWebSocketClient()', sends: 'websocket', roles: { url: '0.url', headers: '0.headers' }, docs: 'https://rxdb.info/replication-websocket.html' },
    { path: 'replicateMongoDB()', sends: 'database', roles: { url: '0.mongodb.connection' }, scheme: 'mongodb:', docs: 'https://rxdb.info/replication-mongodb.html' },
    { path: 'replicateNats()', sends: 'queue', roles: { url: ['0.connection.servers[]', '0.connection.servers'], auth: '0.connection.token' }, scheme: 'nats:', docs: 'https://rxdb.info/replication-nats.html' },
  ],
} satisfies PackageModel;
