import type { VendorModel } from '../types.ts';

export default {
  id: 'hubspot',
  name: 'HubSpot Tracking',
  kind: 'analytics',
  provider: 'HubSpot, Inc.',
  country: 'US',
  docs: 'https://developers.hubspot.com/docs/api-reference/legacy/tracking-code/guide',
  hosts: [
    'js.hs-scripts.com',
    'js.hs-analytics.net',
    'js.hs-banner.com',
    'js.usemessages.com',
    'track.hubspot.com',
    'forms.hubspot.com',
    'forms.hsforms.com',
    'forms-eu1.hsforms.com',
    'js.hsforms.net',
    'js-eu1.hsforms.net',
    'js-eu1.hs-scripts.com',
    'js-eu1.hs-analytics.net',
    'track-eu1.hubspot.com',
  ],
  regions: {
    EU: ['forms-eu1.hsforms.com', 'track-eu1.hubspot.com', 'js-eu1.hs-scripts.com', 'js-eu1.hs-analytics.net'],
  },
  scripts: ['https://js.hs-scripts.com/', 'https://js-eu1.hs-scripts.com/'],
  globals: ['_hsq', 'hbspt', 'HubSpotConversations'],
  packages: [
    {
      package: 'global',
      docs: 'https://developers.hubspot.com/docs/api-reference/legacy/tracking-code/guide',
      calls: [
        { path: '_hsq.push()', sends: 'http', roles: { body: '0' } },
        { path: 'hbspt.forms.create()', sends: 'http', starts: true, roles: { body: '0' } },
        { path: 'hsConversationsSettings=', sends: 'http', roles: { body: '0' } },
        { path: 'HubSpotConversations.widget.load()', sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
