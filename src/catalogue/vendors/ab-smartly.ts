import type { VendorModel } from '../types.ts';

export default {
  id: 'ab-smartly',
  name: 'ABsmartly',
  kind: 'experiments',
  provider: 'AB Smartly B.V.',
  country: 'NL',
  docs: 'https://docs.absmartly.com/docs/APIs-and-SDKs/SDK-Documentation',
  hosts: ['*.absmartly.io'],
  packages: [
    {
      package: ['@absmartly/javascript-sdk', '@absmartly/react-sdk'],
      docs: 'https://docs.absmartly.com/docs/APIs-and-SDKs/SDK-Documentation',
      types: [
        { name: 'SDK', from: ['new SDK()'], roles: { url: '0.endpoint' } },
        { name: 'Context', from: ['SDK#createContext()', 'SDK#createContextWith()'] },
      ],
      calls: [
        { path: 'new SDK()', sends: 'http', starts: true, roles: { url: '0.endpoint' } },
        { path: 'Context#track|publish()', sends: 'http', roles: { body: '*' } },
        { path: 'Context#attribute|attributes|unit|units()', carries: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
