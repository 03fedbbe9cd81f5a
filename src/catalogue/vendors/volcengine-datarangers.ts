import type { VendorModel } from '../types.ts';

export default {
  id: 'volcengine-datarangers',
  name: 'Volcengine DataRangers (DataFinder)',
  kind: 'analytics',
  provider: 'Beijing Volcano Engine Technology Co., Ltd.',
  country: 'CN',
  docs: 'https://www.volcengine.com/docs/6285',
  hosts: [
    'mcs.volceapplog.com',
    'mcs.zijieapi.com',
    'mcs.snssdk.com',
    'mcs.ctobsnssdk.com',
    'mcs.tobsnssdk.com',
    'gator.volces.com',
    'lf-static.applogcdn.com',
    'toblog.volceapplog.com',
  ],
  scripts: ['https://lf3-data.volccdn.com/obj/data-static/log-sdk/', 'https://lf-static.applogcdn.com/obj/applog-sdk-static/'],
  globals: ['collectEvent'],
  packages: [
    {
      package: '@datarangers/sdk-javascript',
      docs: 'https://www.volcengine.com/docs/6285',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0.channel_domain' } },
        { path: 'start()', sends: 'http', starts: true },
        { path: 'event|profileSet|profileSetOnce|beconEvent|predefinePageView()', sends: 'http', roles: { body: '*' } },
        { path: 'config()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: '@datarangers/sdk-mp',
      docs: 'https://www.volcengine.com/docs/6285',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0.channel_domain' } },
        { path: 'event|profileSet()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://www.volcengine.com/docs/6285',
      calls: [
        { path: "collectEvent('init')", sends: 'http', starts: true, roles: { url: '1.channel_domain' } },
        { path: "collectEvent('start')", sends: 'http', starts: true },
        { path: "collectEvent('config')", carries: 'http', roles: { body: '1' } },
        { path: 'collectEvent()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
