import type { VendorModel } from '../types.ts';

export default {
  id: 'moengage',
  name: 'MoEngage',
  kind: 'cdp',
  provider: 'MoEngage Inc.',
  country: 'US',
  docs: 'https://developers.moengage.com/hc/en-us/categories/4404541620756',
  hosts: ['sdk-01.moengage.com', 'sdk-02.moengage.com', 'sdk-03.moengage.com', 'sdk-04.moengage.com', 'cdn.moengage.com'],
  regions: {
    US: ['sdk-01.moengage.com', 'sdk-04.moengage.com'],
    EU: ['sdk-02.moengage.com'],
    IN: ['sdk-03.moengage.com'],
  },
  scripts: ['https://cdn.moengage.com/'],
  globals: ['Moengage', 'moe'],
  packages: [
    {
      package: '@moengage/web-sdk',
      docs: 'https://developers.moengage.com/hc/en-us/categories/4404541620756',
      calls: [
        { path: 'initialize|init()', sends: 'http', starts: true, roles: { body: '0' } },
        { path: 'track_event|add_user_attribute|add_unique_user_id|add_email|add_mobile()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'react-native-moengage',
      docs: 'https://developers.moengage.com/hc/en-us/categories/4404541620756',
      calls: [
        { path: 'initialize()', sends: 'http', starts: true },
        { path: 'trackEvent|setUserUniqueID|setUserEmailID|setUserContactNumber|setUserAttribute|identifyUser()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://developers.moengage.com/hc/en-us/categories/4404541620756',
      calls: [
        { path: 'Moengage.track_event|add_user_attribute|add_unique_user_id|add_email()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
