import type { PackageModel } from '../types.ts';

/** A style may name a source of its own; what is here are the addresses that the library itself calls. */
export default {
  package: 'mapbox-gl',
  docs: 'https://docs.mapbox.com/mapbox-gl-js/api/map/',
  calls: [{ path: 'new Map()', sends: 'http', hosts: ['https://api.mapbox.com', 'https://events.mapbox.com', 'https://*.tiles.mapbox.com'] }],
} satisfies PackageModel;
