import type { VendorModel } from '../types.ts';

export default {
  id: 'june',
  name: 'June',
  kind: 'analytics',
  provider: 'Phase2, Inc.',
  country: 'US',
  docs: 'https://www.june.so/docs',
  hosts: ['api.june.so', 'cdn.june.so'],
  scripts: ['https://cdn.june.so/analytics.js/'],
  packages: [
    {
      package: '@june-so/analytics-next',
      docs: 'https://www.june.so/docs',
      types: [
        { name: 'AnalyticsBrowser', from: ['AnalyticsBrowser.load()'] },
      ],
      calls: [
        { path: 'AnalyticsBrowser.load()', sends: 'http', starts: true },
        { path: 'AnalyticsBrowser#track|identify|page|group()', sends: 'http', roles: { body: '*' } },
      ],
    },
    {
      package: '@june-so/analytics-node',
      docs: 'https://www.june.so/docs',
      types: [
        { name: 'Analytics', from: ['new Analytics()'], roles: { url: ['0.host', '1.host'] } },
      ],
      calls: [
        { path: 'new Analytics()', sends: 'http', starts: true, roles: { url: ['0.host', '1.host'] } },
        { path: 'Analytics#track|identify|page|group()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
