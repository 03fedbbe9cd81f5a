import type { VendorModel } from '../types.ts';

export default {
  id: 'airbrake',
  name: 'Airbrake',
  kind: 'errors',
  provider: 'Airbrake Technologies, Inc.',
  country: 'US',
  docs: 'https://docs.airbrake.io/docs/platforms/javascript/',
  hosts: ['api.airbrake.io', 'notifier-configs.airbrake.io'],
  packages: [
    {
      package: ['@airbrake/browser', '@airbrake/node'],
      docs: 'https://docs.airbrake.io/docs/platforms/javascript/',
      types: [
        { name: 'Notifier', from: ['new Notifier()'], roles: { url: '0.host' } },
      ],
      calls: [
        { path: 'new Notifier()', sends: 'http', starts: true, roles: { url: '0.host' }, switches: [{ at: '0.errorNotifications', off: false }] },
        { path: 'Notifier#notify()', sends: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: ['airbrake-js', 'airbrake'],
      docs: 'https://github.com/airbrake/airbrake-js',
      types: [
        { name: 'AirbrakeClient', from: ['new ()'], roles: { url: '0.host' } },
      ],
      calls: [
        { path: 'new ()', sends: 'http', starts: true, roles: { url: '0.host' } },
        { path: 'createClient()', sends: 'http', starts: true },
        { path: 'AirbrakeClient#notify()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
