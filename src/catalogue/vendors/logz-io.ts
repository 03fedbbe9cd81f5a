import type { VendorModel } from '../types.ts';

export default {
  id: 'logz-io',
  name: 'Logz.io',
  kind: 'logs',
  provider: 'Logshero Ltd.',
  country: 'IL',
  docs: 'https://docs.logz.io/docs/shipping/code/json/',
  hosts: [
    'listener.logz.io',
    'listener-eu.logz.io',
    'listener-ca.logz.io',
    'listener-au.logz.io',
    'listener-wa.logz.io',
    'listener-uk.logz.io',
  ],
  regions: {
    US: ['listener.logz.io', 'listener-wa.logz.io'],
    EU: ['listener-eu.logz.io'],
    CA: ['listener-ca.logz.io'],
    AU: ['listener-au.logz.io'],
    GB: ['listener-uk.logz.io'],
  },
  packages: [
    {
      package: 'logzio-nodejs',
      docs: 'https://docs.logz.io/docs/shipping/code/json/',
      types: [
        { name: 'LogzioLogger', from: ['createLogger()'], roles: { host: '0.host' } },
      ],
      calls: [
        { path: 'createLogger()', sends: 'http', starts: true, roles: { host: '0.host' } },
        { path: 'LogzioLogger#log()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'winston-logzio',
      docs: 'https://docs.logz.io/docs/shipping/code/json/',
      calls: [
        { path: 'new ()', sends: 'http', starts: true, roles: { host: '0.host' } },
      ],
    },
  ],
} satisfies VendorModel;
