import type { VendorModel } from '../types.ts';

export default {
  id: 'tencent-aegis',
  name: 'Tencent Cloud RUM (Aegis)',
  kind: 'performance',
  provider: 'Tencent Cloud Computing (Beijing) Co., Ltd.',
  country: 'CN',
  docs: 'https://cloud.tencent.com/document/product/1464',
  hosts: [
    'rumt-zh.com',
    'rumt-sg.com',
    'rumt-us.com',
    'aegis.qq.com',
    'tamaegis.com',
    'aegis-report.woa.com',
    'galileotelemetry.tencent.com',
    'tam.cdn-go.cn',
  ],
  regions: {
    CN: ['rumt-zh.com'],
    SG: ['rumt-sg.com'],
  },
  scripts: ['https://tam.cdn-go.cn/aegis-sdk/', 'https://cdn-go.cn/aegis/aegis-sdk/'],
  globals: ['Aegis'],
  packages: [
    {
      package: ['aegis-web-sdk', 'aegis-mp-sdk'],
      docs: 'https://cloud.tencent.com/document/product/1464',
      types: [
        { name: 'Aegis', from: ['new ()'], roles: { url: '0.hostUrl' } },
      ],
      calls: [
        { path: 'new ()', sends: 'http', starts: true, roles: { url: '0.hostUrl' } },
        { path: 'Aegis#info|infoAll|report|error|reportEvent|reportTime|retcode()', sends: 'http', roles: { body: '*' } },
        { path: 'Aegis#setConfig()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://cloud.tencent.com/document/product/1464',
      calls: [
        { path: 'new Aegis()', sends: 'http', starts: true, roles: { url: '0.hostUrl' } },
      ],
    },
  ],
} satisfies VendorModel;
