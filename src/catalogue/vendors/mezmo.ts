import type { VendorModel } from '../types.ts';

export default {
  id: 'mezmo',
  name: 'Mezmo (LogDNA)',
  kind: 'logs',
  provider: 'Mezmo, Inc.',
  country: 'US',
  docs: 'https://docs.mezmo.com/docs/code-libraries',
  hosts: ['logs.logdna.com', 'logs.mezmo.com', 'logs.eu.logdna.com'],
  packages: [
    {
      package: ['@logdna/logger', 'logdna'],
      docs: 'https://docs.mezmo.com/docs/code-libraries',
      types: [
        { name: 'Logger', from: ['createLogger()', 'setupDefaultLogger()'], roles: { url: ['1.url', '1.logdna_url'] } },
      ],
      calls: [
        { path: 'createLogger|setupDefaultLogger()', sends: 'http', starts: true, roles: { url: ['1.url', '1.logdna_url'] } },
        { path: 'Logger#log|debug|info|warn|error|fatal|trace()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'logdna-winston',
      docs: 'https://docs.mezmo.com/docs/code-libraries',
      calls: [
        { path: 'new ()', sends: 'http', starts: true, roles: { url: '0.url' } },
      ],
    },
    {
      package: 'pino-logdna',
      docs: 'https://docs.mezmo.com/docs/code-libraries',
      calls: [
        { path: '()', sends: 'http', starts: true, roles: { url: '0.url' } },
      ],
    },
  ],
} satisfies VendorModel;
