import type { VendorModel } from '../types.ts';

export default {
  id: 'astro-telemetry',
  name: 'Astro telemetry',
  kind: 'installs',
  provider: 'The Astro Technology Company',
  country: 'US',
  docs: 'https://astro.build/telemetry/',
  hosts: ['telemetry.astro.build'],
  packages: [
    {
      package: '@astrojs/telemetry',
      docs: 'https://astro.build/telemetry/',
      types: [
        { name: 'AstroTelemetry', from: ['new AstroTelemetry()'] },
      ],
      calls: [
        { path: 'AstroTelemetry#record()', sends: 'http', roles: { body: '0' } },
      ],
    },
  ],
} satisfies VendorModel;
