import type { VendorModel } from '../types.ts';

export default {
  id: 'logrocket',
  name: 'LogRocket',
  kind: 'replay',
  provider: 'LogRocket, Inc.',
  country: 'US',
  docs: 'https://docs.logrocket.com/reference/init',
  hosts: [
    '*.lr-in.com',
    '*.lr-in-prod.com',
    '*.lr-ingest.io',
    '*.lr-ingest.com',
    '*.lr-intake.com',
    '*.lr-intake.io',
    '*.intake-lr.com',
    '*.logrocket.io',
    'cdn.logrocket.com',
  ],
  scripts: [
    'https://cdn.lr-ingest.io/LogRocket.min.js',
    'https://cdn.logrocket.io/LogRocket.min.js',
    'https://cdn.lr-in-prod.com/LogRocket.min.js',
    'https://cdn.lr-in.com/LogRocket.min.js',
    'https://cdn.lr-intake.com/LogRocket.min.js',
  ],
  globals: ['LogRocket'],
  packages: [
    {
      package: ['logrocket', '@logrocket/react-native'],
      docs: 'https://docs.logrocket.com/reference/init',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: ['1.ingestServer', '1.serverURL'] }, collects: 'replay', masks: [{ at: '1.dom.inputSanitizer', off: [false], needed: true }] },
        { path: 'identify|track|captureException|captureMessage|log|info|warn|error|debug()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.logrocket.com/reference/init',
      calls: [
        { path: 'LogRocket.init()', sends: 'http', starts: true },
        { path: 'LogRocket.identify|track|captureException()', sends: 'http', roles: { body: '*' } },
        { path: 'LogRocket.captureMessage|log|info|warn|error|debug()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
