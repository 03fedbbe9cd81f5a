import type { VendorModel } from '../types.ts';

export default {
  id: 'strapi-telemetry',
  name: 'Strapi telemetry',
  kind: 'installs',
  provider: 'Strapi Solutions SAS',
  country: 'FR',
  docs: 'https://docs.strapi.io/cms/usage-information',
  hosts: ['analytics.strapi.io', 'tracking.strapi.io'],
  packages: [],
} satisfies VendorModel;
