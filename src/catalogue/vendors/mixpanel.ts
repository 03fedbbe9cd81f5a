import type { VendorModel } from '../types.ts';

export default {
  id: 'mixpanel',
  name: 'Mixpanel',
  kind: 'analytics',
  provider: 'Mixpanel, Inc.',
  country: 'US',
  docs: 'https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript',
  hosts: ['api.mixpanel.com', 'api-js.mixpanel.com', 'api-eu.mixpanel.com', 'api-in.mixpanel.com', 'decide.mixpanel.com', 'cdn.mxpnl.com'],
  regions: {
    US: ['api.mixpanel.com', 'api-js.mixpanel.com'],
    EU: ['api-eu.mixpanel.com'],
    IN: ['api-in.mixpanel.com'],
  },
  scripts: ['https://cdn.mxpnl.com/libs/'],
  globals: ['mixpanel'],
  packages: [
    {
      package: 'mixpanel-browser',
      docs: 'https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { url: '1.api_host' }, hosts: ['https://api-js.mixpanel.com'], switches: [{ at: '1.opt_out_tracking_by_default', off: true }] },
        { path: 'track|track_pageview|track_links|track_forms|identify|alias|opt_in_tracking|set_group()', sends: 'http', roles: { body: '*' } },
        { path: 'people.set|set_once|increment|append|union|track_charge()', sends: 'http', roles: { body: '*' } },
        { path: 'register|register_once()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'mixpanel',
      docs: 'https://docs.mixpanel.com/docs/tracking-methods/sdks/nodejs',
      types: [
        { name: 'Mixpanel', from: ['init()'], roles: { host: '1.host' }, hosts: ['https://api.mixpanel.com'] },
      ],
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { host: '1.host' }, hosts: ['https://api.mixpanel.com'] },
        { path: 'Mixpanel#track|track_batch|import|import_batch|alias()', sends: 'http', roles: { body: '*' } },
        { path: 'Mixpanel#people.set|set_once|increment|append|union|track_charge()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'mixpanel-react-native',
      docs: 'https://docs.mixpanel.com/docs/tracking-methods/sdks/react-native',
      types: [
        { name: 'Mixpanel', from: ['new Mixpanel()', 'Mixpanel.init()'] },
      ],
      calls: [
        { path: 'Mixpanel#init()', sends: 'http', starts: true, roles: { url: '2' }, switches: [{ at: '0', off: true }] },
        { path: 'Mixpanel#track|identify|alias|trackCharge()', sends: 'http', roles: { body: '*' } },
        { path: 'Mixpanel#registerSuperProperties()', carries: 'http', roles: { body: '0' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript',
      calls: [
        { path: 'mixpanel.init()', sends: 'http', starts: true, roles: { url: '1.api_host' }, hosts: ['https://api-js.mixpanel.com'], switches: [{ at: '1.opt_out_tracking_by_default', off: true }] },
        { path: 'mixpanel.track|track_pageview|identify|alias()', sends: 'http', roles: { body: '*' } },
        { path: 'mixpanel.people.set|set_once|increment()', sends: 'http', roles: { body: '*' } },
        { path: 'mixpanel.track_links|track_forms|set_group|add_group()', sends: 'http', roles: { body: '*' } },
        { path: 'mixpanel.people.append|union|track_charge()', sends: 'http', roles: { body: '*' } },
        { path: 'mixpanel.register|register_once()', carries: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
