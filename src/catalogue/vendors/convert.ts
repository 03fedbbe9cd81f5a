import type { VendorModel } from '../types.ts';

export default {
  id: 'convert',
  name: 'Convert Experiences',
  kind: 'experiments',
  provider: 'Convert Insights, Inc.',
  country: 'US',
  docs: 'https://developers.convert.com/',
  hosts: [
    '*.metrics.convertexperiments.com',
    'cdn-4.convertexperiments.com',
    'cdn-3.convertexperiments.com',
    'logs.convertexperiments.com',
  ],
  scripts: ['https://cdn-4.convertexperiments.com/'],
  globals: ['_conv_q'],
  packages: [
    {
      package: '@convertcom/js-sdk',
      docs: 'https://developers.convert.com/',
      types: [
        { name: 'ConvertSDK', from: ['new ()'] },
      ],
      calls: [
        { path: 'new ()', sends: 'http', starts: true },
      ],
    },
    {
      package: 'global',
      docs: 'https://developers.convert.com/',
      calls: [
        { path: '_conv_q.push()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
