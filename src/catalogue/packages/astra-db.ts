import type { PackageModel } from '../types.ts';

export default {
  package: '@datastax/astra-db-ts',
  docs: 'https://github.com/datastax/astra-db-ts#readme',
  types: [
    { name: 'DataAPIClient', from: ['new DataAPIClient()'] },
    { name: 'Db', from: ['DataAPIClient#db()'] },
    { name: 'Collection', from: ['Db#collection|createCollection|createTable|table()'] },
  ],
  calls: [
    { path: 'DataAPIClient#db()', sends: 'database', roles: { url: '0', auth: '1.token' }, hosts: ['https://*.apps.astra.datastax.com'] },
    { path: 'Collection#deleteMany|deleteOne|distinct|find|findOne|findOneAndDelete|findOneAndReplace|findOneAndUpdate|insertMany|insertOne|replaceOne|updateMany|updateOne()', carries: 'database', roles: { body: '*' } },
  ],
} satisfies PackageModel;
