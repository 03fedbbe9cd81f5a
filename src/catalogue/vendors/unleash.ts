import type { VendorModel } from '../types.ts';

export default {
  id: 'unleash',
  name: 'Unleash',
  kind: 'flags',
  provider: 'Bricks Software AS',
  country: 'NO',
  docs: 'https://docs.getunleash.io/sdks/node',
  hosts: ['us.app.unleash-hosted.com', 'eu.app.unleash-hosted.com', 'app.unleash-hosted.com'],
  packages: [
    {
      package: 'unleash-client',
      docs: 'https://docs.getunleash.io/sdks/node',
      types: [
        { name: 'Unleash', from: ['initialize()', 'startUnleash()', 'new Unleash()'], roles: { url: '0.url' } },
      ],
      calls: [
        { path: 'initialize|startUnleash()', sends: 'http', starts: true, roles: { url: '0.url' }, switches: [{ at: '0.disableMetrics', off: true }] },
        { path: 'new Unleash()', sends: 'http', starts: true, roles: { url: '0.url' }, switches: [{ at: '0.disableMetrics', off: true }] },
      ],
    },
    {
      package: 'unleash-proxy-client',
      docs: 'https://docs.getunleash.io/sdks/javascript-browser',
      types: [
        { name: 'UnleashClient', from: ['new UnleashClient()'], roles: { url: '0.url' } },
      ],
      calls: [
        { path: 'new UnleashClient()', sends: 'http', starts: true, roles: { url: '0.url' }, switches: [{ at: '0.disableMetrics', off: true }] },
        { path: 'UnleashClient#updateContext()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
