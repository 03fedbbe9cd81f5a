import type { PackageModel } from '../types.ts';

export default {
  package: ['@aws-sdk/lib-dynamodb', '@aws-sdk/lib-storage'],
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/Package/-aws-sdk-lib-dynamodb/',
  types: [
    {
      name: 'DynamoDBDocumentClient',
      from: ['DynamoDBDocumentClient.from()', 'DynamoDBDocument.from()'],
      hosts: ['https://*.amazonaws.com'],
    },
    { name: 'DynamoDBDocument', from: [], hosts: ['https://*.amazonaws.com'], extends: 'DynamoDBDocumentClient' },
    { name: 'Upload', from: ['new Upload()'], hosts: ['https://*.amazonaws.com'] },
  ],
  calls: [
    { path: 'DynamoDBDocumentClient#send()', sends: 'http', roles: { body: '0' } },
    {
      path: 'DynamoDBDocumentClient#put|get|update|delete|query|scan|batchWrite|batchGet|transactWrite|transactGet|executeStatement()',
      sends: 'http',
      roles: { body: '0' },
    },
    { path: 'new Upload()', carries: 'http', roles: { body: '0.params.Body' } },
    { path: 'Upload#done()', sends: 'http' },
  ],
} satisfies PackageModel;
