import type { VendorModel } from '../types.ts';

export default {
  id: 'chatwoot',
  name: 'Chatwoot',
  kind: 'chat',
  provider: 'Chatwoot Inc.',
  country: 'US',
  docs: 'https://www.chatwoot.com/hc/user-guide/articles/1677587234-how-to-send-additional-user-information-to-chatwoot-using-sdk',
  hosts: ['app.chatwoot.com'],
  scripts: ['https://app.chatwoot.com/packs/js/sdk.js'],
  globals: ['$chatwoot', 'chatwootSDK'],
  packages: [
    {
      package: 'global',
      docs: 'https://www.chatwoot.com/hc/user-guide/articles/1677587234-how-to-send-additional-user-information-to-chatwoot-using-sdk',
      calls: [
        { path: 'chatwootSDK.run()', sends: 'http', starts: true, roles: { url: '0.baseUrl' } },
        { path: '$chatwoot.setUser|setCustomAttributes|setLabel()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
