import type { VendorModel } from '../types.ts';

export default {
  id: 'vk-top',
  name: 'Top.Mail.Ru and VK Pixel',
  kind: 'analytics',
  provider: 'VK LLC',
  country: 'RU',
  docs: 'https://top.mail.ru/',
  hosts: ['top-fwz1.mail.ru', 'privacy-cs.mail.ru', 'tracker-api.my.com', 'tracker.my.com'],
  scripts: [
    'https://vk.com/rtrg',
    'https://top-fwz1.mail.ru/js/',
    'https://privacy-cs.mail.ru/static/',
    'https://vk.com/js/api/openapi.js',
  ],
  globals: ['_tmr'],
  packages: [
    {
      package: 'nuxt-vk-rtrg',
      docs: 'https://top.mail.ru/',
      calls: [
        { path: '()', sends: 'http', starts: true },
      ],
    },
    {
      package: 'global',
      docs: 'https://top.mail.ru/',
      calls: [
        { path: '_tmr.push()', sends: 'http', roles: { body: '0' } },
        { path: 'VK.Retargeting.Init()', sends: 'http', starts: true },
        { path: 'VK.Retargeting.Hit|Event|ProductEvent()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
