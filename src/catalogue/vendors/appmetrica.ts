import type { VendorModel } from '../types.ts';

export default {
  id: 'appmetrica',
  name: 'AppMetrica',
  kind: 'analytics',
  provider: 'YANDEX LLC',
  country: 'RU',
  docs: 'https://appmetrica.yandex.com/docs/en/sdk/react-native/',
  hosts: ['report.appmetrica.yandex.net', 'startup.mobile.yandex.net', 'redirect.appmetrica.yandex.com'],
  packages: [
    {
      package: '@appmetrica/react-native-analytics',
      docs: 'https://appmetrica.yandex.com/docs/en/sdk/react-native/',
      calls: [
        { path: 'activate()', sends: 'http', starts: true },
        { path: 'reportEvent|reportError|reportRevenue|reportUserProfile|reportECommerce()', sends: 'http', roles: { body: '*' } },
        { path: 'setUserProfileID()', carries: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
