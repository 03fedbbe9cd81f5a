import type { VendorModel } from '../types.ts';

export default {
  id: 'dash0',
  name: 'Dash0',
  kind: 'otel',
  provider: 'Dash0 Inc.',
  country: 'US',
  docs: 'https://www.dash0.com/documentation',
  hosts: ['*.dash0.com'],
  packages: [
    {
      package: ['@dash0/sdk-web', '@dash0hq/sdk-web'],
      docs: 'https://www.dash0.com/documentation',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '0.endpoint.url' } },
        { path: 'sendEvent|reportError()', sends: 'http', roles: { body: '*' } },
        { path: 'identify()', carries: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
