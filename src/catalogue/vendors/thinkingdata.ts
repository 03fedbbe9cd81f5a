import type { VendorModel } from '../types.ts';

export default {
  id: 'thinkingdata',
  name: 'ThinkingData',
  kind: 'analytics',
  provider: 'ThinkingData Technology (Shanghai) Co., Ltd.',
  country: 'CN',
  docs: 'https://docs.thinkingdata.cn/',
  // Deployed at the customer's own address as a rule; the vendor's cloud has this suffix.
  hosts: ['*.thinkingdata.cn', '*.thinkingdata.io'],
  globals: ['ta', 'thinkingdata'],
  packages: [
    {
      package: 'thinkingdata-node',
      docs: 'https://docs.thinkingdata.cn/',
      types: [
        { name: 'TDAnalytics', from: ['initWithBatchMode()', 'initWithAsyncBatchMode()', 'initWithDebugMode()'], roles: { url: '1' } },
      ],
      calls: [
        { path: 'initWithBatchMode|initWithAsyncBatchMode|initWithDebugMode()', sends: 'http', starts: true, roles: { url: '1' } },
        { path: 'TDAnalytics#track|trackFirst|trackUpdate|trackOverWrite|userSet|userSetOnce|userAdd|userAppend()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: ['thinkingdata-browser', 'thinkingdata-weapp'],
      docs: 'https://docs.thinkingdata.cn/',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0.serverUrl' } },
        { path: 'track|login|userSet|userSetOnce|userAdd|quick()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.thinkingdata.cn/',
      calls: [
        { path: 'ta.init()', sends: 'http', starts: true, roles: { url: '0.serverUrl' } },
        { path: 'ta.track|login|userSet|quick()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
