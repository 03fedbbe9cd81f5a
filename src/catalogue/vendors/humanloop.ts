import type { VendorModel } from '../types.ts';

export default {
  id: 'humanloop',
  name: 'Humanloop',
  kind: 'models',
  provider: 'Humanloop Ltd',
  country: 'GB',
  docs: 'https://humanloop.com/docs',
  hosts: ['api.humanloop.com'],
  packages: [
    {
      package: 'humanloop',
      docs: 'https://humanloop.com/docs',
      types: [
        { name: 'HumanloopClient', from: ['new HumanloopClient()', 'new Humanloop()'], roles: { url: ['0.environment', '0.basePath'] } },
      ],
      calls: [
        { path: 'new HumanloopClient|Humanloop()', sends: 'http', starts: true, roles: { url: ['0.environment', '0.basePath'] } },
        { path: 'HumanloopClient#log|feedback()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
