import type { VendorModel } from '../types.ts';

export default {
  id: 'hotjar',
  name: 'Hotjar',
  kind: 'replay',
  provider: 'Hotjar Ltd.',
  country: 'MT',
  docs: 'https://help.hotjar.com/hc/en-us/articles/36819960860945',
  hosts: ['*.hotjar.com', '*.hotjar.io'],
  scripts: ['https://static.hotjar.com/c/'],
  globals: ['hj', '_hjSettings'],
  packages: [
    {
      package: '@hotjar/browser',
      docs: 'https://help.hotjar.com/hc/en-us/articles/36819960860945',
      calls: [
        { path: 'init()', sends: 'http', starts: true },
        { path: 'identify|event|stateChange()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'react-hotjar',
      docs: 'https://github.com/abdalla/react-hotjar',
      calls: [
        { path: 'hotjar.initialize()', sends: 'http', starts: true },
        { path: 'hotjar.identify|event|stateChange()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://help.hotjar.com/hc/en-us/articles/36819960860945',
      calls: [
        { path: "hj('identify')", sends: 'http', roles: { body: '*' } },
        { path: "hj('event')", sends: 'http', roles: { body: '1' } },
        { path: "hj('stateChange')", sends: 'http', roles: { body: '1' } },
      ],
    },
  ],
} satisfies VendorModel;
