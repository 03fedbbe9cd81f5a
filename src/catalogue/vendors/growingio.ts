import type { VendorModel } from '../types.ts';

export default {
  id: 'growingio',
  name: 'GrowingIO',
  kind: 'analytics',
  provider: 'Beijing Yishu Technology Co., Ltd.',
  country: 'CN',
  docs: 'https://growingio.github.io/growingio-sdk-docs/docs/webjs',
  hosts: [
    'api.growingio.com',
    'napi.growingio.com',
    'tags.growingio.com',
    'wxapi.growingio.com',
    'assets.giocdn.com',
    'collector.growingio.com',
  ],
  scripts: ['https://assets.giocdn.com/'],
  globals: ['gdp', 'gio', '_vds'],
  packages: [
    {
      package: 'global',
      docs: 'https://growingio.github.io/growingio-sdk-docs/docs/webjs',
      calls: [
        { path: "gdp('init')", sends: 'http', starts: true, roles: { host: '3.host' } },
        { path: "gdp('track')", sends: 'http', roles: { body: '*' } },
        { path: "gdp('setUserId')", sends: 'http', roles: { body: '*' } },
        { path: "gdp('setUserAttributes')", sends: 'http', roles: { body: '1' } },
        { path: "gdp('send')", sends: 'http' },
        { path: "gio('init')", sends: 'http', starts: true },
        { path: "gio('track')", sends: 'http', roles: { body: '*' } },
        { path: "gio('send')", sends: 'http' },
        { path: '_vds.push()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
