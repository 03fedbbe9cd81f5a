import type { VendorModel } from '../types.ts';

export default {
  id: 'microsoft-clarity',
  name: 'Microsoft Clarity',
  kind: 'replay',
  provider: 'Microsoft Corporation',
  country: 'US',
  docs: 'https://learn.microsoft.com/clarity/setup-and-installation/clarity-api',
  hosts: ['clarity.ms', '*.clarity.ms'],
  scripts: ['https://www.clarity.ms/tag/'],
  globals: ['clarity'],
  packages: [
    {
      package: '@microsoft/clarity',
      docs: 'https://learn.microsoft.com/clarity/setup-and-installation/clarity-api',
      calls: [
        { path: 'init()', sends: 'http', starts: true },
        { path: 'identify|event()', sends: 'http', roles: { body: '*' } },
        { path: 'setTag()', carries: 'http', roles: { body: '1' } },
      ],
    },
    {
      package: 'clarity-js',
      docs: 'https://github.com/microsoft/clarity',
      calls: [
        { path: 'clarity.start()', sends: 'http', starts: true, roles: { url: '0.upload' } },
        { path: 'clarity.event|identify()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'react-microsoft-clarity',
      docs: 'https://github.com/Mayvon/react-microsoft-clarity',
      calls: [
        { path: 'clarity.init()', sends: 'http', starts: true },
        { path: 'clarity.identify|setTag()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: ['@microsoft/react-native-clarity', 'react-native-clarity'],
      docs: 'https://learn.microsoft.com/clarity/mobile-sdk/react-native-sdk',
      calls: [
        { path: 'initialize()', sends: 'http', starts: true },
      ],
    },
    {
      package: 'global',
      docs: 'https://learn.microsoft.com/clarity/setup-and-installation/clarity-api',
      calls: [
        { path: "clarity('identify')", sends: 'http', roles: { body: '*' } },
        { path: "clarity('event')", sends: 'http', roles: { body: '*' } },
        { path: "clarity('set')", carries: 'http', roles: { body: '2' } },
      ],
    },
  ],
} satisfies VendorModel;
