import type { PackageModel } from '../types.ts';

/** A style is an address or an object: only an address is loaded. */
export default {
  package: 'maplibre-gl',
  docs: 'https://maplibre.org/maplibre-gl-js/docs/API/classes/Map/',
  types: [{ name: 'Map', from: ['new Map()'] }],
  calls: [
    { path: 'new Map()', sends: 'http', addressed: true, roles: { url: '0.style' } },
    { path: 'Map#setStyle()', sends: 'http', addressed: true, roles: { url: '0' } },
  ],
} satisfies PackageModel;
