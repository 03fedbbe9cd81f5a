import type { VendorModel } from '../types.ts';

export default {
  id: 'judgment',
  name: 'Judgment Labs',
  kind: 'models',
  provider: 'Judgment Labs, Inc.',
  country: 'US',
  docs: 'https://docs.judgmentlabs.ai/',
  hosts: ['api.judgmentlabs.ai'],
  packages: [
    {
      package: 'judgeval',
      docs: 'https://docs.judgmentlabs.ai/',
      types: [
        { name: 'Judgeval', from: ['new Judgeval()', 'Judgeval.create()'], roles: { url: '0.apiUrl' } },
      ],
      calls: [
        { path: 'new Judgeval()', sends: 'http', starts: true, roles: { url: '0.apiUrl' } },
        { path: 'Judgeval.create()', sends: 'http', starts: true, roles: { url: '0.apiUrl' } },
      ],
    },
  ],
} satisfies VendorModel;
