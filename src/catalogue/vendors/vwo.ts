import type { VendorModel } from '../types.ts';

export default {
  id: 'vwo',
  name: 'VWO',
  kind: 'experiments',
  provider: 'Wingify Software Private Limited',
  country: 'IN',
  docs: 'https://developers.vwo.com/v2/docs/fme-javascript',
  hosts: ['*.visualwebsiteoptimizer.com'],
  regions: {
    EU: ['eu01.visualwebsiteoptimizer.com'],
  },
  scripts: ['https://dev.visualwebsiteoptimizer.com/'],
  globals: ['VWO', '_vwo_code', '_vis_opt_queue'],
  packages: [
    {
      package: ['vwo-fme-node-sdk', 'vwo-fme-react-sdk'],
      docs: 'https://developers.vwo.com/v2/docs/fme-javascript',
      types: [
        { name: 'IVWOClient', from: ['init()'] },
      ],
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0.gatewayService.url' } },
        { path: 'IVWOClient#getFlag|trackEvent|setAttribute()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'vwo-node-sdk',
      docs: 'https://developers.vwo.com/docs/javascript-node-full-stack-sdk',
      calls: [
        { path: 'launch()', sends: 'http', starts: true },
        { path: 'getSettingsFile()', sends: 'http' },
      ],
    },
    {
      package: 'global',
      docs: 'https://developers.vwo.com/v2/docs/fme-javascript',
      calls: [
        { path: 'VWO.push()', sends: 'http', roles: { body: '*' } },
        { path: 'VWO.event|visitor()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
