import type { VendorModel } from '../types.ts';

export default {
  id: 'ab-tasty',
  name: 'AB Tasty',
  kind: 'experiments',
  provider: 'AB Tasty SAS',
  country: 'FR',
  docs: 'https://docs.abtasty.com/',
  hosts: ['*.abtasty.com', '*.flagship.io'],
  scripts: ['https://try.abtasty.com/'],
  globals: ['ABTasty', 'abtasty'],
  packages: [
    {
      package: ['@flagship.io/js-sdk', '@flagship.io/react-sdk'],
      docs: 'https://docs.abtasty.com/',
      calls: [
        { path: 'Flagship.start()', sends: 'http', starts: true },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.abtasty.com/',
      calls: [
        { path: 'abtasty.send()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
