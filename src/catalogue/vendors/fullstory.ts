import type { VendorModel } from '../types.ts';

export default {
  id: 'fullstory',
  name: 'Fullstory',
  kind: 'replay',
  provider: 'FullStory, Inc.',
  country: 'US',
  docs: 'https://developer.fullstory.com/browser/getting-started/',
  hosts: ['rs.fullstory.com', 'edge.fullstory.com', 'rs.eu1.fullstory.com', 'edge.eu1.fullstory.com', 'api.fullstory.com'],
  regions: {
    US: ['rs.fullstory.com', 'edge.fullstory.com'],
    EU: ['rs.eu1.fullstory.com', 'edge.eu1.fullstory.com'],
  },
  scripts: ['https://edge.fullstory.com/s/', 'https://edge.eu1.fullstory.com/s/'],
  globals: ['FS'],
  packages: [
    {
      package: '@fullstory/browser',
      docs: 'https://developer.fullstory.com/browser/getting-started/',
      calls: [
        { path: 'init()', sends: 'http', starts: true, roles: { host: '0.host' }, switches: [{ at: '0.devMode', off: true }] },
        { path: 'FullStory()', sends: 'http', roles: { body: '1' } },
        { path: 'identify|event|setUserVars|setVars|log()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@fullstory/react-native',
      docs: 'https://developer.fullstory.com/mobile/react-native/',
      calls: [
        { path: 'identify|event|setUserVars|logWithLevel()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://developer.fullstory.com/browser/getting-started/',
      calls: [
        { path: "FS('trackEvent')", sends: 'http', roles: { body: '1' } },
        { path: "FS('setIdentity')", sends: 'http', roles: { body: '1' } },
        { path: "FS('setProperties')", sends: 'http', roles: { body: '1' } },
        { path: 'FS.identify|event|setUserVars()', sends: 'http', roles: { body: '*' } },
        { path: 'FS.setVars|log()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
