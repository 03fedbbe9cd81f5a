import type { VendorModel } from '../types.ts';

export default {
  id: 'optimizely',
  name: 'Optimizely',
  kind: 'experiments',
  provider: 'Optimizely North America Inc.',
  country: 'US',
  docs: 'https://docs.developers.optimizely.com/feature-experimentation/docs/javascript-sdk',
  hosts: [
    'logx.optimizely.com',
    'eu.logx.optimizely.com',
    'cdn.optimizely.com',
    'eu.cdn.optimizely.com',
    'api.zaius.com',
    'errors.client.optimizely.com',
  ],
  regions: {
    US: ['logx.optimizely.com'],
    EU: ['eu.logx.optimizely.com'],
  },
  scripts: ['https://cdn.optimizely.com/js/'],
  globals: ['optimizely'],
  packages: [
    {
      package: ['@optimizely/optimizely-sdk', '@optimizely/react-sdk'],
      docs: 'https://docs.developers.optimizely.com/feature-experimentation/docs/javascript-sdk',
      types: [
        { name: 'OptimizelyClient', from: ['createInstance()', 'createReactSDKClient()'] },
        { name: 'OptimizelyUserContext', from: ['OptimizelyClient#createUserContext()'] },
      ],
      calls: [
        { path: 'createInstance|createReactSDKClient()', sends: 'http', starts: true, roles: { url: '0.datafileOptions.urlTemplate' } },
        { path: 'OptimizelyClient#activate|track|sendOdpEvent()', sends: 'http', roles: { body: '*' } },
        { path: 'OptimizelyUserContext#trackEvent()', sends: 'http', roles: { body: '*' } },
        { path: 'OptimizelyUserContext#setAttribute()', carries: 'http', roles: { body: '1' } },
      ],
    },
    {
      package: 'global',
      docs: 'https://docs.developers.optimizely.com/feature-experimentation/docs/javascript-sdk',
      calls: [
        { path: 'optimizely.push()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
