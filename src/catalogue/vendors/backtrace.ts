import type { VendorModel } from '../types.ts';

export default {
  id: 'backtrace',
  name: 'Backtrace',
  kind: 'errors',
  provider: 'Sauce Labs Inc.',
  country: 'US',
  docs: 'https://docs.saucelabs.com/error-reporting/platform-integrations/javascript/',
  hosts: ['submit.backtrace.io', 'events.backtrace.io', '*.sp.backtrace.io'],
  packages: [
    {
      package: ['@backtrace/browser', '@backtrace/node', '@backtrace/react'],
      docs: 'https://docs.saucelabs.com/error-reporting/platform-integrations/javascript/',
      types: [
        { name: 'BacktraceClient', from: ['BacktraceClient.initialize()', 'BacktraceClient.builder()'], roles: { url: '0.url' } },
      ],
      calls: [
        { path: 'BacktraceClient.initialize()', sends: 'http', starts: true, roles: { url: '0.url' } },
        { path: 'BacktraceClient#send()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'backtrace-node',
      docs: 'https://docs.saucelabs.com/error-reporting/platform-integrations/javascript/',
      calls: [
        { path: 'initialize()', sends: 'http', starts: true, roles: { url: '0.endpoint' } },
        { path: 'report|reportAsync|reportSync()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
