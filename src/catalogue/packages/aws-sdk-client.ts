import type { PackageModel } from '../types.ts';

export default {
  package: '@aws-sdk/client-*',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/',
  types: [
    { name: 'Client', from: ['new *()'], roles: { url: '0.endpoint', auth: '0.credentials' }, hosts: ['https://*.amazonaws.com'] },
    { name: 'S3Client', from: [], hosts: ['https://*.amazonaws.com'], extends: 'Client' },
    { name: 'S3', from: [], hosts: ['https://*.amazonaws.com'], extends: 'Client' },
    { name: 'DynamoDBClient', from: [], hosts: ['https://*.amazonaws.com'], extends: 'Client' },
    { name: 'SQSClient', from: [], hosts: ['https://*.amazonaws.com'], extends: 'Client' },
    { name: 'SNSClient', from: [], hosts: ['https://*.amazonaws.com'], extends: 'Client' },
    { name: 'SESClient', from: [], hosts: ['https://*.amazonaws.com'], extends: 'Client' },
    { name: 'SecretsManagerClient', from: [], hosts: ['https://*.amazonaws.com'], extends: 'Client' },
    { name: 'LambdaClient', from: [], hosts: ['https://*.amazonaws.com'], extends: 'Client' },
  ],
  calls: [
    { path: 'Client#*()', sends: 'http', roles: { body: '0' } },
    { path: 'Client#destroy()' },
  ],
} satisfies PackageModel;
