import type { VendorModel } from '../types.ts';

export default {
  id: 'lucky-orange',
  name: 'Lucky Orange',
  kind: 'replay',
  provider: 'Lucky Orange LLC',
  country: 'US',
  docs: 'https://help.luckyorange.com/',
  hosts: ['*.luckyorange.com', '*.luckyorange.net'],
  scripts: ['https://tools.luckyorange.com/core/', 'https://d10lpsik1i8c69.cloudfront.net/'],
  globals: ['LOQ'],
  packages: [
    {
      package: 'global',
      docs: 'https://help.luckyorange.com/',
      calls: [
        { path: 'LOQ.push()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
