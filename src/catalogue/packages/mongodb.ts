import type { PackageModel } from '../types.ts';

export default {
  package: 'mongodb',
  docs: 'https://www.mongodb.com/docs/drivers/node/current/connect/mongoclient/',
  types: [
    { name: 'MongoClient', from: ['new MongoClient()', 'MongoClient.connect()', 'MongoClient#connect()'] },
    { name: 'Db', from: ['MongoClient#db()'] },
    { name: 'Collection', from: ['Db#collection()', 'Db#createCollection()'] },
  ],
  calls: [
    { path: 'new MongoClient()', sends: 'database', plain: [{ at: '1.tls', off: false }, { at: '1.ssl', off: false }, { at: '0', off: 'tls=false' }, { at: '0', off: 'ssl=false' }], roles: { url: '0', auth: '1.auth' }, scheme: 'mongodb:', port: 27017 },
    { path: 'MongoClient.connect()', sends: 'database', plain: [{ at: '1.tls', off: false }, { at: '1.ssl', off: false }, { at: '0', off: 'tls=false' }, { at: '0', off: 'ssl=false' }], roles: { url: '0', auth: '1.auth' }, scheme: 'mongodb:', port: 27017 },
    {
      path: 'Collection#insertOne|insertMany|updateOne|updateMany|replaceOne|bulkWrite|findOneAndUpdate|findOneAndReplace|insert|update|save()',
      carries: 'database',
      roles: { body: '*' },
    },
    {
      path: 'Collection#find|findOne|findOneAndDelete|deleteOne|deleteMany|aggregate|countDocuments|distinct|watch()',
      carries: 'database',
      roles: { body: '*' },
    },
    { path: 'Db#command|aggregate()', carries: 'database', roles: { body: '0' } },
  ],
} satisfies PackageModel;
