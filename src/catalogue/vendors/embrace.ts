import type { VendorModel } from '../types.ts';

export default {
  id: 'embrace',
  name: 'Embrace',
  kind: 'performance',
  provider: 'Embrace Mobile, Inc.',
  country: 'US',
  docs: 'https://embrace.io/docs/',
  hosts: ['*.data.emb-api.com', '*.config.emb-api.com', 'data.emb-api.com'],
  packages: [
    {
      package: '@embrace-io/react-native',
      docs: 'https://embrace.io/docs/',
      calls: [
        { path: 'initialize()', sends: 'http', starts: true },
        { path: 'logMessage|logError|logInfo|logWarning|logHandledError()', sends: 'http', roles: { body: '*' } },
        { path: 'setUserIdentifier|setUserEmail|setUsername()', carries: 'http', roles: { body: '0' } },
        { path: 'addBreadcrumb|addUserPersona|addSessionProperty()', carries: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
