import type { VendorModel } from '../types.ts';

export default {
  id: 'mparticle',
  name: 'mParticle',
  kind: 'cdp',
  provider: 'mParticle, Inc.',
  country: 'US',
  docs: 'https://docs.mparticle.com/developers/client-sdks/web/',
  hosts: [
    'jssdks.mparticle.com',
    'jssdkcdns.mparticle.com',
    'identity.mparticle.com',
    'nativesdks.mparticle.com',
    's2s.mparticle.com',
    '*.us1.mparticle.com',
    '*.us2.mparticle.com',
    '*.eu1.mparticle.com',
    '*.au1.mparticle.com',
  ],
  regions: {
    US: ['*.us1.mparticle.com', '*.us2.mparticle.com'],
    EU: ['*.eu1.mparticle.com'],
    AU: ['*.au1.mparticle.com'],
  },
  scripts: ['https://jssdkcdns.mparticle.com/js/'],
  globals: ['mParticle'],
  packages: [
    {
      package: '@mparticle/web-sdk',
      docs: 'https://docs.mparticle.com/developers/client-sdks/web/',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { host: '1.v3SecureServiceUrl' } },
        { path: 'logEvent|logPageView|logError|logBaseEvent|logLink|logForm()', sends: 'http', roles: { body: '*' } },
        { path: 'Identity.login|identify|modify|logout()', sends: 'http', roles: { body: '0' } },
        { path: 'eCommerce.logProductAction|logPromotion|logImpression|logCheckout()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'react-native-mparticle',
      docs: 'https://docs.mparticle.com/developers/client-sdks/react-native/',
      calls: [
        { path: 'logEvent|logMPEvent|logScreenEvent|logCommerceEvent()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'mparticle',
      docs: 'https://docs.mparticle.com/developers/server/node-js/',
      types: [
        { name: 'EventsApi', from: ['new EventsApi()'], roles: { url: '0.basePath' } },
      ],
      calls: [
        { path: 'EventsApi#uploadEvents|bulkUploadEvents()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.mparticle.com/developers/client-sdks/web/',
      calls: [
        { path: 'mParticle.init()', sends: 'http', starts: true },
        { path: 'mParticle.logEvent|logPageView|logError()', sends: 'http', roles: { body: '*' } },
        { path: 'mParticle.Identity.login|identify|modify()', sends: 'http', roles: { body: '0' } },
        { path: 'mParticle.eCommerce.logProductAction|logCheckout()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
