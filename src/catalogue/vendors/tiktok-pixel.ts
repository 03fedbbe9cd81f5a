import type { VendorModel } from '../types.ts';

export default {
  id: 'tiktok-pixel',
  name: 'TikTok Pixel',
  kind: 'ads',
  provider: 'TikTok Pte. Ltd.',
  country: 'SG',
  docs: 'https://business-api.tiktok.com/portal/docs?id=1739585700402178',
  hosts: ['analytics.tiktok.com', 'analytics-ipv6.tiktokw.us', 'business-api.tiktok.com'],
  scripts: ['https://analytics.tiktok.com/i18n/pixel/'],
  globals: ['ttq', 'TiktokAnalyticsObject'],
  packages: [
    {
      package: 'tiktok-pixel',
      docs: 'https://business-api.tiktok.com/portal/docs?id=1739585700402178',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { body: '1' } },
        { path: 'pageView|track()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: ['react-native-tiktok-business-sdk', 'react-native-tiktok-business'],
      docs: 'https://business-api.tiktok.com/portal/docs?id=1758105637854210',
      calls: [
        { path: 'TikTokBusiness.initializeSdk()', sends: 'http', starts: true },
        { path: 'TikTokBusiness.identify|trackEvent|trackContentEvent|trackCustomEvent()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://business-api.tiktok.com/portal/docs?id=1739585700402178',
      calls: [
        { path: 'ttq.load()', sends: 'http', starts: true },
        { path: 'ttq.track|page|identify()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
