import type { VendorModel } from '../types.ts';

export default {
  id: 'loggly',
  name: 'SolarWinds Loggly',
  kind: 'logs',
  provider: 'SolarWinds Worldwide, LLC',
  country: 'US',
  docs: 'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/node-js-logs.htm',
  hosts: ['*.loggly.com'],
  scripts: ['https://cloudfront.loggly.com/js/'],
  globals: ['_LTracker'],
  packages: [
    {
      package: ['winston-loggly-bulk', 'winston-loggly'],
      docs: 'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/node-js-logs.htm',
      calls: [
        { path: 'new Loggly()', sends: 'http', starts: true, roles: { host: '0.host' } },
      ],
    },
    {
      package: ['loggly', 'node-loggly-bulk'],
      docs: 'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/node-js-logs.htm',
      types: [
        { name: 'Loggly', from: ['createClient()'], roles: { host: '0.host' } },
      ],
      calls: [
        { path: 'createClient()', sends: 'http', starts: true, roles: { host: '0.host' } },
        { path: 'Loggly#log()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'loggly-jslogger',
      docs: 'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/node-js-logs.htm',
      types: [
        { name: 'LogglyTracker', from: ['new LogglyTracker()'] },
      ],
      calls: [
        { path: 'LogglyTracker#push()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/node-js-logs.htm',
      calls: [
        { path: '_LTracker.push()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
