import type { VendorModel } from '../types.ts';

export default {
  id: 'rollbar',
  name: 'Rollbar',
  kind: 'errors',
  provider: 'Rollbar, Inc.',
  country: 'US',
  docs: 'https://docs.rollbar.com/docs/rollbarjs-configuration-reference',
  hosts: ['api.rollbar.com', 'cdn.rollbar.com'],
  scripts: ['https://cdn.rollbar.com/rollbarjs/'],
  globals: ['Rollbar', '_rollbarConfig'],
  packages: [
    {
      package: ['rollbar', 'rollbar-react-native'],
      docs: 'https://docs.rollbar.com/docs/rollbarjs-configuration-reference',
      types: [
        { name: 'Rollbar', from: ['new ()', 'new Rollbar()', 'init()'], roles: { url: '0.endpoint' } },
      ],
      calls: [
        { path: 'new ()', sends: 'http', starts: true, roles: { url: '0.endpoint' }, switches: [{ at: '0.enabled', off: false }] },
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0.endpoint' }, switches: [{ at: '0.enabled', off: false }] },
        { path: 'log|debug|info|warning|warn|error|critical()', sends: 'http', roles: { body: '*' } },
        { path: 'configure()', carries: 'http', roles: { body: '0.payload' } },
        { path: 'Rollbar#log|debug|info|warning|warn|error|critical()', sends: 'http', roles: { body: '*' } },
        { path: 'Rollbar#configure()', carries: 'http', roles: { body: '0.payload' } },
      ],
    },
    {
      package: ['winston-transport-rollbar', 'winston-transport-rollbar-3', 'winston-rollbar'],
      docs: 'https://github.com/binded/winston-transport-rollbar',
      calls: [
        { path: 'new ()', sends: 'http', starts: true },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.rollbar.com/docs/rollbarjs-configuration-reference',
      calls: [
        { path: 'Rollbar.log|debug|info|warning|error|critical()', sends: 'http', roles: { body: '*' } },
        { path: 'Rollbar.init()', sends: 'http', starts: true, roles: { url: '0.endpoint' } },
        { path: 'Rollbar.warn()', sends: 'http', roles: { body: '*' } },
        { path: 'Rollbar.configure()', carries: 'http', roles: { body: '0.payload' } },
      ],
    },
  ],
} satisfies VendorModel;
