import type { VendorModel } from '../types.ts';

export default {
  id: 'sumo-logic',
  name: 'Sumo Logic',
  kind: 'logs',
  provider: 'Sumo Logic, Inc.',
  country: 'US',
  docs: 'https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/logs-metrics/',
  hosts: ['*.sumologic.com'],
  packages: [
    {
      package: ['sumo-logger', 'logs-to-sumologic'],
      docs: 'https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/logs-metrics/',
      types: [
        { name: 'SumoLogger', from: ['new ()'], roles: { url: '0.endpoint' } },
      ],
      calls: [
        { path: 'new ()', sends: 'http', starts: true, roles: { url: '0.endpoint' } },
        { path: 'SumoLogger#log()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'winston-sumologic-transport',
      docs: 'https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/logs-metrics/',
      calls: [
        { path: 'new SumoLogic()', sends: 'http', starts: true, roles: { url: '0.url' } },
      ],
    },
  ],
} satisfies VendorModel;
