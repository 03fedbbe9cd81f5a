import type { VendorModel } from '../types.ts';

export default {
  id: 'storybook-telemetry',
  name: 'Storybook telemetry',
  kind: 'installs',
  provider: 'Chroma Software, Inc.',
  country: 'US',
  docs: 'https://storybook.js.org/docs/configure/telemetry',
  // The collector is a path of the project's own site: the row names it.
  hosts: [],
  packages: [
    {
      package: ['@storybook/telemetry', 'storybook/internal/telemetry'],
      docs: 'https://storybook.js.org/docs/configure/telemetry',
      calls: [
        { path: 'telemetry()', sends: 'http', roles: { body: '1' }, hosts: ['https://storybook.js.org/event-log'] },
      ],
    },
  ],
} satisfies VendorModel;
