import type { VendorModel } from '../types.ts';

export default {
  id: 'kameleoon',
  name: 'Kameleoon',
  kind: 'experiments',
  provider: 'Kameleoon SAS',
  country: 'FR',
  docs: 'https://developers.kameleoon.com/feature-management-and-experimentation/web-sdks/js-sdk/',
  hosts: ['data.kameleoon.net', '*.kameleoon.eu', '*.kameleoon.io'],
  globals: ['Kameleoon', 'kameleoonQueue'],
  packages: [
    {
      package: ['@kameleoon/javascript-sdk', '@kameleoon/react-sdk'],
      docs: 'https://developers.kameleoon.com/feature-management-and-experimentation/web-sdks/js-sdk/',
      types: [
        { name: 'KameleoonClient', from: ['new KameleoonClient()', 'createClient()'] },
      ],
      calls: [
        { path: 'new KameleoonClient()', sends: 'http', starts: true, roles: { host: '0.configuration.domain' } },
        { path: 'KameleoonClient#initialize()', sends: 'http', starts: true },
        { path: 'KameleoonClient#trackConversion|flush()', sends: 'http', roles: { body: '*' } },
        { path: 'KameleoonClient#addData()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://developers.kameleoon.com/feature-management-and-experimentation/web-sdks/js-sdk/',
      calls: [
        { path: 'kameleoonQueue.push()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
