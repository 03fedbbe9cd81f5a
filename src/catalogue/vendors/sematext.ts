import type { VendorModel } from '../types.ts';

export default {
  id: 'sematext',
  name: 'Sematext',
  kind: 'performance',
  provider: 'Sematext Group, Inc.',
  country: 'US',
  docs: 'https://sematext.com/docs/',
  hosts: [
    'rum-receiver.sematext.com',
    'rum-receiver.eu.sematext.com',
    'logsene-receiver.sematext.com',
    'logsene-receiver.eu.sematext.com',
    'spm-receiver.sematext.com',
    'spm-receiver.eu.sematext.com',
  ],
  regions: {
    US: ['rum-receiver.sematext.com', 'logsene-receiver.sematext.com', 'spm-receiver.sematext.com'],
    EU: ['rum-receiver.eu.sematext.com', 'logsene-receiver.eu.sematext.com', 'spm-receiver.eu.sematext.com'],
  },
  globals: ['strum'],
  packages: [
    {
      package: 'winston-logsene',
      docs: 'https://sematext.com/docs/',
      calls: [
        { path: 'new ()', sends: 'http', starts: true, roles: { url: '0.url' } },
      ],
    },
    {
      package: 'sematext-agent-express',
      docs: 'https://sematext.com/docs/',
      calls: [
        { path: 'stMonitor|stLogger()', sends: 'http', starts: true },
      ],
    },
    {
      package: 'global',
      docs: 'https://sematext.com/docs/',
      calls: [
        { path: "strum('config')", sends: 'http', starts: true, roles: { url: '1.receiverUrl' } },
        { path: "strum('identify')", sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
