import type { VendorModel } from '../types.ts';

export default {
  id: 'qualtrics',
  name: 'Qualtrics Website Feedback',
  kind: 'analytics',
  provider: 'Qualtrics, LLC',
  country: 'US',
  docs: 'https://www.qualtrics.com/support/website-app-feedback/',
  hosts: ['*.siteintercept.qualtrics.com', 'siteintercept.qualtrics.com'],
  globals: ['QSI'],
  packages: [
    {
      package: 'global',
      docs: 'https://www.qualtrics.com/support/website-app-feedback/',
      calls: [
        { path: 'QSI.API.run()', sends: 'http' },
        { path: 'QSI.API.load()', sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
