import type { VendorModel } from '../types.ts';

export default {
  id: 'alibaba-arms',
  name: 'Alibaba Cloud ARMS (RUM)',
  kind: 'performance',
  provider: 'Alibaba Cloud Computing Co., Ltd.',
  country: 'CN',
  docs: 'https://help.aliyun.com/zh/arms/user-experience-monitoring/',
  hosts: [
    '*.rum.aliyuncs.com',
    'arms-retcode.aliyuncs.com',
    'arms-retcode-sg.aliyuncs.com',
    'arms-retcode-hk.aliyuncs.com',
    'arms-retcode-daily.aliyuncs.com',
    'retcode.alicdn.com',
  ],
  regions: {
    CN: ['arms-retcode.aliyuncs.com'],
    SG: ['arms-retcode-sg.aliyuncs.com'],
  },
  scripts: ['https://retcode.alicdn.com/retcode/', 'https://sdk.rum.aliyuncs.com/'],
  globals: ['__bl', 'RumSDK'],
  packages: [
    {
      package: '@arms/rum-browser',
      docs: 'https://help.aliyun.com/zh/arms/user-experience-monitoring/',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0.endpoint' } },
        { path: 'sendCustom|sendException|sendResource()', sends: 'http', roles: { body: '0' } },
        { path: 'setConfig()', carries: 'http', roles: { body: ['1', '0'] } },
      ],
    },
    {
      package: '@arms/js-sdk',
      docs: 'https://help.aliyun.com/zh/arms/browser-monitoring/',
      types: [
        { name: 'BrowserLogger', from: ['singleton()'], roles: { url: '0.imgUrl' } },
      ],
      calls: [
        { path: 'singleton()', sends: 'http', starts: true, roles: { url: '0.imgUrl' }, switches: [{ at: '0.disabled', off: true }] },
        { path: 'BrowserLogger#api|error|sum|avg|percent|speed|custom|performance()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://help.aliyun.com/zh/arms/user-experience-monitoring/',
      calls: [
        { path: '__bl.api|error|sum|avg|speed|custom()', sends: 'http', roles: { body: '*' } },
        { path: '__bl.setConfig()', carries: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
