import type { VendorModel } from '../types.ts';

export default {
  id: 'freshchat',
  name: 'Freshchat',
  kind: 'chat',
  provider: 'Freshworks Inc.',
  country: 'US',
  docs: 'https://developers.freshchat.com/web-sdk/',
  hosts: ['wchat.freshchat.com', 'wchat.eu.freshchat.com', 'wchat.in.freshchat.com', 'wchat.au.freshchat.com'],
  regions: {
    EU: ['wchat.eu.freshchat.com'],
    IN: ['wchat.in.freshchat.com'],
    AU: ['wchat.au.freshchat.com'],
  },
  scripts: ['https://wchat.freshchat.com/js/widget.js'],
  globals: ['fcWidget'],
  packages: [
    {
      package: 'global',
      docs: 'https://developers.freshchat.com/web-sdk/',
      calls: [
        { path: 'fcWidget.init()', sends: 'http', starts: true, roles: { url: '0.host', body: '0' } },
        { path: 'fcWidget.user.setProperties|setEmail|setPhone|setFirstName()', sends: 'http', roles: { body: '*' } },
        { path: 'fcWidget.track()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
