import type { VendorModel } from '../types.ts';

export default {
  id: 'google-ads',
  name: 'Google Ads',
  kind: 'ads',
  provider: 'Google LLC',
  country: 'US',
  docs: 'https://support.google.com/google-ads/answer/6095821',
  hosts: ['*.doubleclick.net', '*.googleadservices.com', '*.googlesyndication.com'],
  scripts: [
    'https://www.googleadservices.com/pagead/',
    'https://pagead2.googlesyndication.com/pagead/js/',
    'https://securepubads.g.doubleclick.net/tag/js/',
  ],
  globals: ['adsbygoogle', 'googletag', 'google_trackConversion'],
  packages: [
    {
      package: 'global',
      docs: 'https://developers.google.com/publisher-tag/reference',
      calls: [
        { path: 'adsbygoogle.push()', sends: 'http', roles: { body: '0' } },
        { path: 'google_trackConversion()', sends: 'http', roles: { body: '0' } },
        { path: 'googletag.enableServices()', sends: 'http', starts: true },
        { path: 'googletag.display()', sends: 'http' },
      ],
    },
    {
      package: 'react-native-google-mobile-ads',
      docs: 'https://docs.page/invertase/react-native-google-mobile-ads',
      types: [
        { name: 'InterstitialAd', from: ['InterstitialAd.createForAdRequest()'] },
      ],
      calls: [
        { path: '().initialize()', sends: 'http', starts: true },
        { path: 'InterstitialAd#load()', sends: 'http' },
      ],
    },
    {
      package: '@admob-plus/capacitor',
      docs: 'https://admob-plus.github.io/',
      calls: [
        { path: 'AdMob|AdMobPlus.start()', sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
