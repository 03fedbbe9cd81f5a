import type { VendorModel } from '../types.ts';

export default {
  id: 'tawk',
  name: 'tawk.to',
  kind: 'chat',
  provider: 'tawk.to inc.',
  country: 'US',
  docs: 'https://developer.tawk.to/jsapi/',
  hosts: ['*.tawk.to'],
  scripts: ['https://embed.tawk.to/'],
  globals: ['Tawk_API', 'Tawk_LoadStart'],
  packages: [
    {
      package: '@tawk.to/tawk-messenger-react',
      docs: 'https://help.tawk.to/article/react-js',
      calls: [
        { path: '()', sends: 'http', starts: true },
      ],
    },
    {
      package: 'global',
      docs: 'https://developer.tawk.to/jsapi/',
      calls: [
        { path: 'Tawk_API.visitor=', sends: 'http', roles: { body: '0' } },
        { path: 'Tawk_API.setAttributes|addEvent|addTags|login()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
