import type { VendorModel } from '../types.ts';

export default {
  id: 'coralogix',
  name: 'Coralogix',
  kind: 'logs',
  provider: 'Coralogix Ltd.',
  country: 'IL',
  docs: 'https://coralogix.com/docs/integrations/coding-languages/nodejs/',
  hosts: [
    'api.coralogix.com',
    'ingress.coralogix.com',
    'ingress.eu2.coralogix.com',
    'ingress.us1.coralogix.com',
    'ingress.us2.coralogix.com',
    'ingress.ap1.coralogix.com',
    'ingress.ap2.coralogix.com',
    '*.rum-ingress-coralogix.com',
  ],
  scripts: ['https://cdn.rum-ingress-coralogix.com/coralogix/'],
  globals: ['CoralogixRum'],
  packages: [
    {
      package: '@coralogix/browser',
      docs: 'https://coralogix.com/docs/user-guides/rum/sdk-installation/browser/',
      calls: [
        { path: 'CoralogixRum.init()', sends: 'http', starts: true, roles: { url: '0.proxyUrl' } },
        { path: 'CoralogixRum.error|log|info|warn|captureError()', sends: 'http', roles: { body: '*' } },
        { path: 'CoralogixRum.setUserContext|setLabels()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: ['coralogix-logger', 'coralogix-logger-winston'],
      docs: 'https://coralogix.com/docs/integrations/coding-languages/nodejs/',
      calls: [
        { path: 'configure()', sends: 'http', starts: true },
      ],
    },
    {
      package: 'global',
      docs: 'https://coralogix.com/docs/integrations/coding-languages/nodejs/',
      calls: [
        { path: 'CoralogixRum.init()', sends: 'http', starts: true, roles: { url: '0.proxyUrl' } },
        { path: 'CoralogixRum.error|log|info|warn|captureError()', sends: 'http', roles: { body: '*' } },
        { path: 'CoralogixRum.setUserContext|setLabels()', carries: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
