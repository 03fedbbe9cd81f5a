import type { VendorModel } from '../types.ts';

export default {
  id: 'aws-observability',
  name: 'Amazon CloudWatch, RUM and X-Ray',
  kind: 'logs',
  provider: 'Amazon Web Services, Inc.',
  country: 'US',
  docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM.html',
  // The suffix is shared by every service of the provider: each region's address is listed by itself.
  hosts: [
    'logs.us-east-1.amazonaws.com',
    'logs.us-east-2.amazonaws.com',
    'logs.us-west-2.amazonaws.com',
    'logs.eu-west-1.amazonaws.com',
    'logs.eu-central-1.amazonaws.com',
    'logs.me-south-1.amazonaws.com',
    'logs.me-central-1.amazonaws.com',
    'logs.ap-southeast-1.amazonaws.com',
    'logs.ap-northeast-1.amazonaws.com',
    'dataplane.rum.us-east-1.amazonaws.com',
    'dataplane.rum.us-west-2.amazonaws.com',
    'dataplane.rum.eu-west-1.amazonaws.com',
    'dataplane.rum.eu-central-1.amazonaws.com',
    'dataplane.rum.ap-southeast-1.amazonaws.com',
    'client.rum.us-east-1.amazonaws.com',
  ],
  regions: {
    US: ['logs.us-east-1.amazonaws.com', 'logs.us-east-2.amazonaws.com', 'logs.us-west-2.amazonaws.com', 'dataplane.rum.us-east-1.amazonaws.com', 'dataplane.rum.us-west-2.amazonaws.com'],
    IE: ['logs.eu-west-1.amazonaws.com', 'dataplane.rum.eu-west-1.amazonaws.com'],
    DE: ['logs.eu-central-1.amazonaws.com', 'dataplane.rum.eu-central-1.amazonaws.com'],
    BH: ['logs.me-south-1.amazonaws.com'],
    AE: ['logs.me-central-1.amazonaws.com'],
    SG: ['logs.ap-southeast-1.amazonaws.com', 'dataplane.rum.ap-southeast-1.amazonaws.com'],
    JP: ['logs.ap-northeast-1.amazonaws.com'],
  },
  scripts: ['https://client.rum.us-east-1.amazonaws.com/'],
  globals: ['cwr', 'AwsRumClient'],
  packages: [
    {
      package: 'aws-rum-web',
      docs: 'https://github.com/aws-observability/aws-rum-web',
      types: [
        { name: 'AwsRum', from: ['new AwsRum()'], roles: { url: '3.endpoint' } },
      ],
      calls: [
        { path: 'new AwsRum()', sends: 'http', starts: true, roles: { url: '3.endpoint' } },
        { path: 'AwsRum#recordError|recordEvent|recordPageView()', sends: 'http', roles: { body: '*' } },
        { path: 'AwsRum#addSessionAttributes()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'winston-cloudwatch',
      docs: 'https://github.com/lazywithclass/winston-cloudwatch',
      calls: [
        { path: 'new ()', sends: 'http', starts: true, roles: { url: '0.awsOptions.endpoint' } },
      ],
    },
    {
      package: 'winston-aws-cloudwatch',
      docs: 'https://github.com/timdp/winston-aws-cloudwatch',
      calls: [
        { path: 'new ()', sends: 'http', starts: true },
      ],
    },
    {
      package: 'pino-cloudwatch',
      docs: 'https://github.com/dbhowell/pino-cloudwatch',
      calls: [
        { path: '()', sends: 'http', starts: true },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-RUM.html',
      calls: [
        { path: "cwr('recordError')", carries: 'http', roles: { body: '1' } },
        { path: "cwr('recordEvent')", carries: 'http', roles: { body: '1' } },
        { path: "cwr('enable')", sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
