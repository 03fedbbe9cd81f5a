import type { VendorModel } from '../types.ts';

export default {
  id: 'honeybadger',
  name: 'Honeybadger',
  kind: 'errors',
  provider: 'Honeybadger Industries LLC',
  country: 'US',
  docs: 'https://docs.honeybadger.io/lib/javascript/reference/configuration/',
  hosts: ['api.honeybadger.io', 'eu-api.honeybadger.io', 'js.honeybadger.io'],
  regions: {
    US: ['api.honeybadger.io'],
    EU: ['eu-api.honeybadger.io'],
  },
  scripts: ['https://js.honeybadger.io/'],
  globals: ['Honeybadger'],
  packages: [
    {
      package: ['@honeybadger-io/js', '@honeybadger-io/react-native', '@honeybadger-io/nextjs', 'honeybadger-js', 'honeybadger'],
      docs: 'https://docs.honeybadger.io/lib/javascript/reference/configuration/',
      calls: [
        { path: 'configure()', sends: 'http', starts: true, roles: { url: '0.endpoint' }, switches: [{ at: '0.reportData', off: false }] },
        { path: 'factory()', sends: 'http', starts: true, roles: { url: '0.endpoint' }, switches: [{ at: '0.reportData', off: false }] },
        { path: 'notify|notifyAsync|event|checkIn()', sends: 'http', roles: { body: '*' } },
        { path: 'setContext|addBreadcrumb()', carries: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.honeybadger.io/lib/javascript/reference/configuration/',
      calls: [
        { path: 'Honeybadger.configure()', sends: 'http', starts: true, roles: { url: '0.endpoint' }, switches: [{ at: '0.reportData', off: false }] },
        { path: 'Honeybadger.notify()', sends: 'http', roles: { body: '*' } },
        { path: 'Honeybadger.notifyAsync|event()', sends: 'http', roles: { body: '*' } },
        { path: 'Honeybadger.setContext|addBreadcrumb()', carries: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
