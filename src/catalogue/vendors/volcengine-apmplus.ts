import type { VendorModel } from '../types.ts';

export default {
  id: 'volcengine-apmplus',
  name: 'Volcengine APMPlus',
  kind: 'performance',
  provider: 'Beijing Volcano Engine Technology Co., Ltd.',
  country: 'CN',
  docs: 'https://www.volcengine.com/docs/6431',
  hosts: ['apmplus.volces.com', 'apmplus.ap-southeast-1.volces.com'],
  scripts: ['https://apm.volccdn.com/mars-web/apmplus/'],
  globals: ['apmPlus'],
  packages: [
    {
      package: 'global',
      docs: 'https://www.volcengine.com/docs/6431',
      calls: [
        { path: "apmPlus('init')", sends: 'http', starts: true },
        { path: "apmPlus('start')", sends: 'http', starts: true },
        { path: "apmPlus('sendEvent')", sends: 'http', roles: { body: '1' } },
        { path: "apmPlus('config')", carries: 'http', roles: { body: '1' } },
      ],
    },
  ],
} satisfies VendorModel;
