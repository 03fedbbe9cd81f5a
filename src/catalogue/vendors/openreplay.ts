import type { VendorModel } from '../types.ts';

export default {
  id: 'openreplay',
  name: 'OpenReplay',
  kind: 'replay',
  provider: 'Asayer, Inc.',
  country: 'US',
  docs: 'https://docs.openreplay.com/en/sdk/',
  hosts: ['api.openreplay.com', 'static.openreplay.com'],
  scripts: ['https://static.openreplay.com/'],
  globals: ['OpenReplay'],
  packages: [
    {
      package: '@openreplay/tracker',
      docs: 'https://docs.openreplay.com/en/sdk/',
      types: [
        { name: 'Tracker', from: ['new ()'], roles: { url: '0.ingestPoint' } },
      ],
      calls: [
        {
          path: 'new ()', sends: 'http', starts: true, roles: { url: '0.ingestPoint' },
          collects: 'replay', masks: [{ at: '0.defaultInputMode', off: [0] }, { at: '0.obscureInputEmails', off: [false] }],
        },
        { path: 'Tracker#start()', sends: 'http', starts: true },
        { path: 'Tracker#event|issue|handleError()', sends: 'http', roles: { body: '*' } },
        { path: 'Tracker#setUserID|setMetadata()', carries: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
