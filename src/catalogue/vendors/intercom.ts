import type { VendorModel } from '../types.ts';

export default {
  id: 'intercom',
  name: 'Intercom',
  kind: 'chat',
  provider: 'Intercom, Inc.',
  country: 'US',
  docs: 'https://developers.intercom.com/installing-intercom/web/methods',
  hosts: [
    'api-iam.intercom.io',
    'api-iam.eu.intercom.io',
    'api-iam.au.intercom.io',
    'widget.intercom.io',
    'js.intercomcdn.com',
    'nexus-websocket-a.intercom.io',
    'nexus-websocket-b.intercom.io',
    'nexus-europe-websocket.intercom.io',
    'nexus-australia-websocket.intercom.io',
    'uploads.intercomcdn.com',
  ],
  regions: {
    US: ['api-iam.intercom.io', 'nexus-websocket-a.intercom.io', 'nexus-websocket-b.intercom.io'],
    EU: ['api-iam.eu.intercom.io', 'nexus-europe-websocket.intercom.io'],
    AU: ['api-iam.au.intercom.io', 'nexus-australia-websocket.intercom.io'],
  },
  scripts: ['https://widget.intercom.io/widget/', 'https://js.intercomcdn.com/'],
  globals: ['Intercom', 'intercomSettings'],
  packages: [
    {
      package: '@intercom/messenger-js-sdk',
      docs: 'https://developers.intercom.com/installing-intercom/web/installation',
      calls: [
        { path: '()', sends: 'http', starts: true, roles: { url: '0.api_base', body: '0' } },
        { path: 'boot|update|trackEvent()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'react-use-intercom',
      docs: 'https://github.com/devrnt/react-use-intercom',
      types: [
        { name: 'IntercomContextValues', from: ['useIntercom()'] },
      ],
      calls: [
        { path: 'IntercomProvider()', needs: '0.autoBoot', sends: 'http', starts: true, roles: { body: '0.autoBootProps' } },
        { path: 'IntercomContextValues#boot()', sends: 'http', starts: true, roles: { body: '0' } },
        { path: 'IntercomContextValues#update|trackEvent()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@intercom/intercom-react-native',
      docs: 'https://developers.intercom.com/installing-intercom/react-native/',
      calls: [
        { path: 'loginUserWithUserAttributes|loginUnidentifiedUser()', sends: 'http', starts: true, roles: { body: '0' } },
        { path: 'updateUser|logEvent()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://developers.intercom.com/installing-intercom/web/methods',
      calls: [
        { path: "Intercom('boot')", sends: 'http', starts: true, roles: { url: '1.api_base', body: '1' } },
        { path: "Intercom('update')", sends: 'http', roles: { body: '1' } },
        { path: "Intercom('trackEvent')", sends: 'http', roles: { body: '*' } },
        { path: 'intercomSettings=', sends: 'http', starts: true, roles: { url: '0.api_base', body: '0' } },
        { path: "Intercom('showNewMessage')", sends: 'http', roles: { body: '1' } },
      ],
    },
  ],
} satisfies VendorModel;
