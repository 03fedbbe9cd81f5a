import type { PackageModel } from '../types.ts';

export default {
  package: 'geoip-lite',
  docs: 'https://github.com/geoip-lite/node-geoip#readme',
  sources: [
    { path: 'lookup()', category: 'user.location.imprecise', label: 'the place of an address' },
  ],
} satisfies PackageModel;
