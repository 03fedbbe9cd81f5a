import type { VendorModel } from '../types.ts';

export default {
  id: 'singular',
  name: 'Singular',
  kind: 'attribution',
  provider: 'Singular Labs, Inc.',
  country: 'US',
  docs: 'https://support.singular.net/hc/en-us/articles/360039991491',
  hosts: ['sdk-api-v1.singular.net', 'sdk-fs.singular.net', 'web-sdk-cdn.singular.net', 's2s.singular.net'],
  scripts: ['https://web-sdk-cdn.singular.net/singular-sdk/'],
  globals: ['singularSdk'],
  packages: [
    {
      package: 'singular-sdk',
      docs: 'https://support.singular.net/hc/en-us/articles/360039991491',
      calls: [
        { path: 'singularSdk.init()', sends: 'http', starts: true },
        { path: 'singularSdk.event|revenue|conversionEvent|login()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'singular-react-native',
      docs: 'https://support.singular.net/hc/en-us/articles/360039991491',
      calls: [
        { path: 'Singular.init()', sends: 'http', starts: true },
        { path: 'Singular.event|eventWithArgs|revenue|setCustomUserId()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://support.singular.net/hc/en-us/articles/360039991491',
      calls: [
        { path: 'singularSdk.init()', sends: 'http', starts: true },
        { path: 'singularSdk.conversionEvent|event|login|revenue()', sends: 'http', roles: { body: '*' } },
      ],
    },
  ],
} satisfies VendorModel;
