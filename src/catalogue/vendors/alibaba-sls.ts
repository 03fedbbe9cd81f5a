import type { VendorModel } from '../types.ts';

export default {
  id: 'alibaba-sls',
  name: 'Alibaba Cloud SLS web tracking',
  kind: 'logs',
  provider: 'Alibaba Cloud Computing Co., Ltd.',
  country: 'CN',
  docs: 'https://help.aliyun.com/zh/sls/developer-reference/use-web-tracking-javascript-sdk',
  hosts: ['*.log.aliyuncs.com'],
  packages: [
    {
      package: ['@aliyun-sls/web-track-browser', '@aliyun-sls/web-track-mini'],
      docs: 'https://help.aliyun.com/zh/sls/developer-reference/use-web-tracking-javascript-sdk',
      types: [
        { name: 'SlsTracker', from: ['new ()'], roles: { host: '0.host' } },
      ],
      calls: [
        { path: 'new ()', sends: 'http', starts: true, roles: { host: '0.host' } },
        { path: 'SlsTracker#send|sendImmediate|sendBatchLogs|sendBatchLogsImmediate()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
