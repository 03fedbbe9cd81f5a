import type { VendorModel } from '../types.ts';

export default {
  id: 'appsignal',
  name: 'AppSignal',
  kind: 'errors',
  provider: 'AppSignal B.V.',
  country: 'NL',
  docs: 'https://docs.appsignal.com/front-end',
  hosts: ['appsignal-endpoint.net', 'push.appsignal.com'],
  packages: [
    {
      package: '@appsignal/javascript',
      docs: 'https://docs.appsignal.com/front-end',
      types: [
        { name: 'Appsignal', from: ['new ()'], roles: { url: '0.uri' } },
        { name: 'Span', from: ['Appsignal#createSpan()', 'Appsignal#createSpan().<0>'] },
      ],
      calls: [
        { path: 'new ()', sends: 'http', starts: true, roles: { url: '0.uri' } },
        { path: 'Appsignal#sendError|send()', sends: 'http', roles: { body: '0' } },
        { path: 'Appsignal#addBreadcrumb()', carries: 'http', roles: { body: '0' } },
        { path: 'Span#setTags|setParams()', carries: 'http', roles: { body: '0' } },
        { path: 'Span#setAction|setNamespace()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: '@appsignal/nodejs',
      docs: 'https://docs.appsignal.com/nodejs',
      calls: [
        { path: 'new Appsignal()', sends: 'http', starts: true, switches: [{ at: '0.active', off: false }] },
        { path: 'sendError|setError()', sends: 'http', roles: { body: '0' } },
        { path: 'setCustomData|setSessionData|setParams|setTag()', carries: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
