import type { PackageModel } from '../types.ts';

export default {
  package: 'dynamoose',
  docs: 'https://dynamoosejs.com/guide/Model',
  types: [{ name: 'Model', from: ['model()'] }],
  calls: [
    { path: 'aws.ddb.local()', sends: 'database', roles: { url: '0' }, hosts: ['http://localhost:8000'] },
    {
      path: 'Model#create|update|batchPut|get|batchGet|delete|batchDelete()',
      sends: 'http',
      roles: { body: '*' },
      hosts: ['https://*.amazonaws.com'],
    },
  ],
} satisfies PackageModel;
