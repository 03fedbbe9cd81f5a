import type { VendorModel } from '../types.ts';

export default {
  id: 'google-tag-manager',
  name: 'Google Tag Manager',
  kind: 'tags',
  provider: 'Google LLC',
  country: 'US',
  docs: 'https://developers.google.com/tag-platform/tag-manager',
  hosts: ['googletagmanager.com', '*.googletagmanager.com'],
  scripts: ['https://www.googletagmanager.com/gtm.js', 'https://www.googletagmanager.com/ns.html'],
  globals: ['dataLayer', 'google_tag_manager'],
  packages: [
    {
      package: 'global',
      docs: 'https://developers.google.com/tag-platform/tag-manager/datalayer',
      calls: [
        { path: 'dataLayer.push()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: ['react-gtm-module', 'react-gtm-ts'],
      docs: 'https://github.com/alinemorelli/react-gtm',
      calls: [
        { path: 'initialize()', sends: 'http', starts: true, roles: { body: '0.dataLayer' } },
        { path: 'dataLayer()', sends: 'http', roles: { body: '0.dataLayer' } },
      ],
    },
    {
      package: ['@elgorditosalsero/react-gtm-hook', 'react-gtm-hook'],
      docs: 'https://github.com/elgorditosalsero/react-gtm-hook',
      calls: [
        { path: 'sendToGTM()', sends: 'http', roles: { body: '0.data' } },
      ],
    },
    {
      package: '@gtm-support/core',
      docs: 'https://github.com/gtm-support/core',
      types: [
        { name: 'GtmSupport', from: ['new GtmSupport()'] },
      ],
      calls: [
        { path: 'new GtmSupport()', sends: 'http', starts: true, roles: { url: '0.source' }, switches: [{ at: '0.enabled', off: false }] },
        { path: 'GtmSupport#trackView|trackEvent|push()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: ['@gtm-support/vue-gtm', '@gtm-support/vue2-gtm', 'vue-gtm'],
      docs: 'https://github.com/gtm-support/vue-gtm',
      calls: [
        { path: 'createGtm()', sends: 'http', starts: true, roles: { url: '0.source' }, switches: [{ at: '0.enabled', off: false }] },
      ],
    },
  ],
} satisfies VendorModel;
