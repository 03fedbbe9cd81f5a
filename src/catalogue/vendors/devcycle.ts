import type { VendorModel } from '../types.ts';

export default {
  id: 'devcycle',
  name: 'DevCycle',
  kind: 'flags',
  provider: 'Taplytics Inc.',
  country: 'CA',
  docs: 'https://docs.devcycle.com/sdk/',
  hosts: ['sdk-api.devcycle.com', 'events.devcycle.com', 'config-cdn.devcycle.com', 'bucketing-api.devcycle.com'],
  packages: [
    {
      package: ['@devcycle/js-client-sdk', '@devcycle/nodejs-server-sdk', '@devcycle/react-client-sdk'],
      docs: 'https://docs.devcycle.com/sdk/',
      types: [
        { name: 'DevCycleClient', from: ['initializeDevCycle()'], roles: { url: '2.apiProxyURL' } },
      ],
      calls: [
        { path: 'initializeDevCycle()', sends: 'http', starts: true, roles: { url: '2.apiProxyURL' }, switches: [{ at: '2.disableAutomaticEventLogging', off: true }] },
        { path: 'DevCycleClient#track|identifyUser()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
