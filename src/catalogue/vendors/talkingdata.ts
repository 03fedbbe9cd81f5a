import type { VendorModel } from '../types.ts';

export default {
  id: 'talkingdata',
  name: 'TalkingData',
  kind: 'analytics',
  provider: 'Beijing Tendcloud Tianxia Technology Co., Ltd.',
  country: 'CN',
  docs: 'https://doc.talkingdata.com/',
  hosts: ['jic.talkingdata.com', 'sdk.talkingdata.com', 'h5.udrig.com', 'me.xdrig.com', 'av1.xdrig.com'],
  scripts: ['https://jic.talkingdata.com/app/h5/', 'https://sdk.talkingdata.com/app/h5/'],
  globals: ['TDAPP', 'TDID'],
  packages: [
    {
      package: 'global',
      docs: 'https://doc.talkingdata.com/',
      calls: [
        { path: 'TDAPP.onEvent|register|login|onPage|placeOrder|onOrderPaySucc()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
