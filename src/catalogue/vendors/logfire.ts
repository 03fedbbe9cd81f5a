import type { VendorModel } from '../types.ts';

export default {
  id: 'logfire',
  name: 'Pydantic Logfire',
  kind: 'models',
  provider: 'Pydantic Services Inc.',
  country: 'US',
  docs: 'https://logfire.pydantic.dev/docs/integrations/javascript/',
  hosts: ['logfire-us.pydantic.dev', 'logfire-eu.pydantic.dev', 'logfire-api.pydantic.dev'],
  regions: {
    US: ['logfire-us.pydantic.dev'],
    EU: ['logfire-eu.pydantic.dev'],
  },
  packages: [
    {
      package: ['logfire', '@pydantic/logfire-node'],
      docs: 'https://logfire.pydantic.dev/docs/integrations/javascript/',
      calls: [
        { path: 'configure()', sends: 'http', starts: true, roles: { url: '0.advanced.baseUrl' }, switches: [{ at: '0.sendToLogfire', off: false }] },
        { path: 'trace|debug|info|notice|warning|error|fatal|reportError()', carries: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
