import type { VendorModel } from '../types.ts';

export default {
  id: 'klaviyo',
  name: 'Klaviyo',
  kind: 'cdp',
  provider: 'Klaviyo, Inc.',
  country: 'US',
  docs: 'https://developers.klaviyo.com/en/docs/introduction_to_the_klaviyo_object',
  hosts: ['a.klaviyo.com', 'static.klaviyo.com', 'static-tracking.klaviyo.com', 'fast.a.klaviyo.com', 'static-forms.klaviyo.com'],
  scripts: ['https://static.klaviyo.com/onsite/js/'],
  globals: ['klaviyo', '_learnq'],
  packages: [
    {
      package: 'klaviyo-api',
      docs: 'https://github.com/klaviyo/klaviyo-api-node',
      types: [
        { name: 'EventsApi', from: ['new EventsApi()'], hosts: ['https://a.klaviyo.com'] },
        { name: 'ProfilesApi', from: ['new ProfilesApi()'], hosts: ['https://a.klaviyo.com'] },
      ],
      calls: [
        { path: 'EventsApi#createEvent|bulkCreateEvents()', sends: 'http', roles: { body: '0' } },
        { path: 'ProfilesApi#createProfile|updateProfile|createOrUpdateProfile()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'klaviyo-react-native-sdk',
      docs: 'https://github.com/klaviyo/klaviyo-react-native-sdk',
      calls: [
        { path: 'Klaviyo.initialize()', sends: 'http', starts: true },
        { path: 'Klaviyo.setProfile|setEmail|setPhoneNumber|setExternalId|setProfileAttribute|createEvent()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://developers.klaviyo.com/en/docs/introduction_to_the_klaviyo_object',
      calls: [
        { path: 'klaviyo.track|identify|push|trackViewedItem()', sends: 'http', roles: { body: '*' } },
        { path: '_learnq.push()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
