import type { VendorModel } from '../types.ts';

export default {
  id: 'rambler-top100',
  name: 'Rambler Top-100',
  kind: 'analytics',
  provider: 'Rambler Internet Holding LLC',
  country: 'RU',
  docs: 'https://top100.rambler.ru/',
  hosts: ['kraken.rambler.ru', 'st.top100.ru', 'counter.rambler.ru'],
  scripts: ['https://st.top100.ru/top100/'],
  globals: ['_top100q', 'top100Counter'],
  packages: [
    {
      package: 'global',
      docs: 'https://top100.rambler.ru/',
      calls: [
        { path: '_top100q.push()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
