import type { PackageModel } from '../types.ts';

export default {
  package: 'mongoose',
  docs: 'https://mongoosejs.com/docs/connections.html',
  types: [
    { name: 'Connection', from: ['createConnection()', 'connection'] },
    { name: 'Model', from: ['model()', 'Connection#model()'] },
  ],
  calls: [
    { path: 'new Model#()', carries: 'database', roles: { body: '0' } },
    {
      path: 'Model#create|insertMany|insertOne|bulkWrite|bulkSave|updateOne|updateMany|replaceOne|findOneAndUpdate|findOneAndReplace|findByIdAndUpdate()',
      carries: 'database',
      roles: { body: '*' },
    },
    {
      path: 'Model#find|findOne|findById|exists|deleteOne|deleteMany|findOneAndDelete|findByIdAndDelete|countDocuments|distinct|aggregate()',
      carries: 'database',
      roles: { body: '*' },
    },
    { path: 'connect|createConnection()', sends: 'database', plain: [{ at: '1.tls', off: false }, { at: '1.ssl', off: false }, { at: '0', off: 'tls=false' }, { at: '0', off: 'ssl=false' }], roles: { url: '0', auth: '1.pass' }, scheme: 'mongodb:', port: 27017 },
    { path: 'Connection#openUri()', sends: 'database', plain: [{ at: '1.tls', off: false }, { at: '1.ssl', off: false }, { at: '0', off: 'tls=false' }, { at: '0', off: 'ssl=false' }], roles: { url: '0', auth: '1.pass' }, scheme: 'mongodb:', port: 27017 },
  ],
} satisfies PackageModel;
