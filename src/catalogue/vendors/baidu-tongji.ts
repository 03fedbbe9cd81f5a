import type { VendorModel } from '../types.ts';

export default {
  id: 'baidu-tongji',
  name: 'Baidu Tongji',
  kind: 'analytics',
  provider: 'Beijing Baidu Netcom Science and Technology Co., Ltd.',
  country: 'CN',
  docs: 'https://tongji.baidu.com/api/manual/',
  hosts: ['hm.baidu.com', 'hmcdn.baidu.com'],
  scripts: ['https://hm.baidu.com/hm.js', 'https://hm.baidu.com/h.js'],
  globals: ['_hmt'],
  packages: [
    {
      package: 'global',
      docs: 'https://tongji.baidu.com/api/manual/',
      calls: [
        { path: '_hmt.push()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: ['vuepress-plugin-baidu-tongji', '@vuepress/plugin-baidu-analytics'],
      docs: 'https://ecosystem.vuejs.press/plugins/analytics/baidu-analytics.html',
      calls: [
        { path: '()', sends: 'http', starts: true },
        { path: 'baiduAnalyticsPlugin()', sends: 'http', starts: true },
      ],
    },
  ],
} satisfies VendorModel;
