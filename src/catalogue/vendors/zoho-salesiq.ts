import type { VendorModel } from '../types.ts';

export default {
  id: 'zoho-salesiq',
  name: 'Zoho SalesIQ and PageSense',
  kind: 'chat',
  provider: 'Zoho Corporation Private Limited',
  country: 'IN',
  docs: 'https://www.zoho.com/salesiq/help/developer-section/js-api.html',
  hosts: [
    'salesiq.zoho.com',
    'salesiq.zoho.eu',
    'salesiq.zoho.in',
    'salesiq.zohopublic.com',
    'salesiq.zoho.sa',
    'pagesense-collect.zoho.com',
  ],
  regions: {
    US: ['salesiq.zoho.com'],
    EU: ['salesiq.zoho.eu'],
    IN: ['salesiq.zoho.in'],
    SA: ['salesiq.zoho.sa'],
  },
  scripts: ['https://salesiq.zoho.com/widget', 'https://salesiq.zohopublic.com/widget'],
  globals: ['$zoho'],
  packages: [
    {
      package: 'global',
      docs: 'https://www.zoho.com/salesiq/help/developer-section/js-api.html',
      calls: [
        { path: '$zoho.salesiq.visitor.name|email|contactnumber|info|id|customaction()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
