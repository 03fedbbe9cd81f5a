import type { VendorModel } from '../types.ts';

export default {
  id: 'adjust',
  name: 'Adjust',
  kind: 'attribution',
  provider: 'Adjust GmbH',
  country: 'DE',
  docs: 'https://dev.adjust.com/en/sdk/web/',
  hosts: ['*.adjust.com', '*.adjust.net.in', '*.adjust.world'],
  regions: {
    EU: ['app.eu.adjust.com'],
    TR: ['app.tr.adjust.com'],
    US: ['app.us.adjust.com'],
  },
  scripts: ['https://cdn.adjust.com/'],
  globals: ['Adjust'],
  packages: [
    {
      package: '@adjustcom/adjust-web-sdk',
      docs: 'https://dev.adjust.com/en/sdk/web/',
      calls: [
        { path: 'initSdk()', sends: 'http', starts: true, roles: { url: '0.customUrl' } },
        { path: 'trackEvent()', sends: 'http', roles: { body: '0' } },
        { path: 'addGlobalCallbackParameters|addGlobalPartnerParameters()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'react-native-adjust',
      docs: 'https://dev.adjust.com/en/sdk/react-native/',
      calls: [
        { path: 'Adjust.initSdk|create()', sends: 'http', starts: true, roles: { body: '0' } },
        { path: 'Adjust.trackEvent|trackAdRevenue|trackPlayStoreSubscription|trackAppStoreSubscription()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://dev.adjust.com/en/sdk/web/',
      calls: [
        { path: 'Adjust.initSdk()', sends: 'http', starts: true, roles: { url: '0.customUrl' } },
        { path: 'Adjust.trackEvent()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
