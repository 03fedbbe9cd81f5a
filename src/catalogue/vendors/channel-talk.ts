import type { VendorModel } from '../types.ts';

export default {
  id: 'channel-talk',
  name: 'Channel Talk',
  kind: 'chat',
  provider: 'Channel Corp.',
  country: 'KR',
  docs: 'https://developers.channel.io/docs/channelio',
  hosts: ['api.channel.io', 'cdn.channel.io', 'ws.channel.io', 'front-ws.channel.io'],
  scripts: ['https://cdn.channel.io/plugin/'],
  globals: ['ChannelIO'],
  packages: [
    {
      package: '@channel.io/channel-web-sdk-loader',
      docs: 'https://developers.channel.io/docs/channelio',
      calls: [
        { path: 'boot()', sends: 'http', starts: true, roles: { body: '0.profile' } },
        { path: 'updateUser|track()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://developers.channel.io/docs/channelio',
      calls: [
        { path: "ChannelIO('boot')", sends: 'http', starts: true, roles: { body: '1.profile' } },
        { path: "ChannelIO('updateUser')", sends: 'http', roles: { body: '1' } },
        { path: "ChannelIO('track')", sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
