import type { VendorModel } from '../types.ts';

export default {
  id: 'zendesk',
  name: 'Zendesk Widget',
  kind: 'chat',
  provider: 'Zendesk, Inc.',
  country: 'US',
  docs: 'https://developer.zendesk.com/api-reference/widget-messaging/web/core/',
  hosts: ['*.zdassets.com', '*.zopim.com'],
  scripts: ['https://static.zdassets.com/ekr/snippet.js', 'https://v2.zopim.com/'],
  globals: ['zE', 'zESettings', '$zopim'],
  packages: [
    {
      package: 'react-zendesk',
      docs: 'https://github.com/B3nnyL/react-zendesk',
      calls: [
        { path: '()', sends: 'http', starts: true },
        { path: 'ZendeskAPI()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://developer.zendesk.com/api-reference/widget-messaging/web/core/',
      calls: [
        { path: "zE('webWidget')", sends: 'http', roles: { body: '*' } },
        { path: "zE('messenger')", sends: 'http', roles: { body: '*' } },
        { path: "zE('messenger:set')", sends: 'http', roles: { body: '*' } },
        { path: '$zopim.livechat.setEmail|setName|setPhone()', carries: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
