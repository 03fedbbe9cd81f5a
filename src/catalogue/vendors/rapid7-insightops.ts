import type { VendorModel } from '../types.ts';

export default {
  id: 'rapid7-insightops',
  name: 'Rapid7 InsightOps (Logentries)',
  kind: 'logs',
  provider: 'Rapid7, Inc.',
  country: 'US',
  docs: 'https://docs.rapid7.com/insightops/nodejs',
  hosts: [
    'data.logentries.com',
    'api.logentries.com',
    'us.data.logs.insight.rapid7.com',
    'eu.data.logs.insight.rapid7.com',
    'us.webhook.logs.insight.rapid7.com',
    'eu.webhook.logs.insight.rapid7.com',
  ],
  regions: {
    US: ['us.data.logs.insight.rapid7.com', 'us.webhook.logs.insight.rapid7.com'],
    EU: ['eu.data.logs.insight.rapid7.com', 'eu.webhook.logs.insight.rapid7.com'],
  },
  packages: [
    {
      package: ['r7insight_node', 'le_node'],
      docs: 'https://docs.rapid7.com/insightops/nodejs',
      types: [
        { name: 'Logger', from: ['new ()'], roles: { host: ['0.baseUrl', '0.host'] } },
      ],
      calls: [
        { path: 'new ()', sends: 'socket', starts: true, roles: { host: ['0.baseUrl', '0.host'] } },
        { path: 'Logger#log|debug|info|notice|warning|err|crit()', carries: 'socket', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
