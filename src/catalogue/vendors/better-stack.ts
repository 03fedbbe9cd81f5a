import type { VendorModel } from '../types.ts';

export default {
  id: 'better-stack',
  name: 'Better Stack (Logtail)',
  kind: 'logs',
  provider: 'Better Stack, Inc.',
  country: 'US',
  docs: 'https://betterstack.com/docs/logs/javascript/',
  hosts: ['in.logs.betterstack.com', 'in.logtail.com', '*.betterstackdata.com', 's.logs.betterstack.com'],
  regions: {
    EU: ['*.eu-nbg-2.betterstackdata.com'],
  },
  packages: [
    {
      package: ['@logtail/node', '@logtail/browser', '@logtail/js', '@logtail/edge'],
      docs: 'https://betterstack.com/docs/logs/javascript/',
      types: [
        { name: 'Logtail', from: ['new Logtail()'], roles: { url: '1.endpoint' } },
      ],
      calls: [
        { path: 'new Logtail()', sends: 'http', starts: true, roles: { url: '1.endpoint' }, switches: [{ at: '1.sendLogsToBetterStack', off: false }] },
        { path: 'Logtail#log|debug|info|warn|error()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@logtail/pino',
      docs: 'https://betterstack.com/docs/logs/javascript/',
      calls: [
        { path: '()', sends: 'http', starts: true, roles: { url: '0.options.endpoint' } },
      ],
    },
    {
      package: '@logtail/next',
      docs: 'https://betterstack.com/docs/logs/javascript/',
      calls: [
        { path: 'withLogtail|withBetterStack()', sends: 'http', starts: true },
        { path: 'log.debug|info|warn|error()', carries: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
