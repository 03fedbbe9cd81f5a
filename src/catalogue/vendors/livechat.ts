import type { VendorModel } from '../types.ts';

export default {
  id: 'livechat',
  name: 'LiveChat',
  kind: 'chat',
  provider: 'Text, Inc.',
  country: 'US',
  docs: 'https://developers.livechat.com/docs/extending-chat-widget/javascript-api',
  hosts: ['api.livechatinc.com', 'cdn.livechatinc.com', 'secure.livechatinc.com', 'secure-lc.livechatinc.com', 'accounts.livechatinc.com'],
  scripts: ['https://cdn.livechatinc.com/tracking.js'],
  globals: ['LiveChatWidget', '__lc', 'LC_API'],
  packages: [
    {
      package: ['@livechat/widget-react', '@livechat/widget-vue', '@livechat/widget-core'],
      docs: 'https://developers.livechat.com/docs/extending-chat-widget/javascript-api',
      calls: [
        { path: 'LiveChatWidget()', sends: 'http', starts: true, roles: { body: '0' } },
        { path: 'createWidget()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://developers.livechat.com/docs/extending-chat-widget/javascript-api',
      calls: [
        { path: 'LiveChatWidget.call()', sends: 'http', roles: { body: '*' } },
        { path: 'LC_API.set_custom_variables|set_visitor_email|set_visitor_name|start_chat|update_custom_variables()', sends: 'http', roles: { body: '*' } },
        { path: 'LiveChatWidget.init()', sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
