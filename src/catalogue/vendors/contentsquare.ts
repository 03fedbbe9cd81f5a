import type { VendorModel } from '../types.ts';

export default {
  id: 'contentsquare',
  name: 'Contentsquare',
  kind: 'replay',
  provider: 'Content Square SAS',
  country: 'FR',
  docs: 'https://docs.contentsquare.com/en/web/',
  hosts: ['*.contentsquare.net', '*.contentsquare.com'],
  scripts: ['https://t.contentsquare.net/'],
  globals: ['_uxa', 'CS_CONF'],
  packages: [
    {
      package: '@contentsquare/tag-sdk',
      docs: 'https://docs.contentsquare.com/en/web/',
      calls: [
        { path: 'injectUXAnalyticsScript()', sends: 'http', starts: true },
      ],
    },
    {
      package: '@contentsquare/react-native-bridge',
      docs: 'https://docs.contentsquare.com/en/react-native/',
      calls: [
        { path: 'start()', sends: 'http', starts: true },
        { path: 'send()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.contentsquare.com/en/web/',
      calls: [
        { path: '_uxa.push()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
