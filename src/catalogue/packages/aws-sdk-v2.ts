import type { PackageModel } from '../types.ts';

export default {
  package: ['aws-sdk', 'aws-sdk/clients/*'],
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/index.html',
  types: [
    {
      name: 'Service',
      from: ['new *()', 'new ()', 'new DynamoDB()', 'new DynamoDB.DocumentClient()'],
      roles: { url: ['0.endpoint', '0.params.endpoint'], auth: ['0.credentials', '0.secretAccessKey'] },
      hosts: ['https://*.amazonaws.com'],
    },
  ],
  calls: [
    { path: 'Service#*()', sends: 'http', roles: { body: '0' } },
    { path: 'Service#getSignedUrl|getSignedUrlPromise|createPresignedPost|defineService|setupRequestListeners|on()' },
    { path: 'new Config|Credentials|Endpoint|HttpRequest|NodeHttpClient|Service|Request|Response|CredentialProviderChain()' },
    {
      path: 'new SharedIniFileCredentials|EnvironmentCredentials|TemporaryCredentials|ChainableTemporaryCredentials|CognitoIdentityCredentials|WebIdentityCredentials()',
    },
    { path: 'new ProcessCredentials|EC2MetadataCredentials|ECSCredentials|TokenFileWebIdentityCredentials|SsoCredentials|SAMLCredentials()' },
  ],
} satisfies PackageModel;
