import type { PackageModel } from '../types.ts';

/** Tiles tell the server which place a person looks at. */
export default {
  package: 'leaflet',
  docs: 'https://leafletjs.com/reference.html#tilelayer',
  calls: [
    { path: 'imageOverlay|tileLayer()', sends: 'http', addressed: true, roles: { url: '0' } },
    { path: 'new ImageOverlay|TileLayer()', sends: 'http', addressed: true, roles: { url: '0' } },
    { path: 'tileLayer.wms()', sends: 'http', addressed: true, roles: { url: '0' } },
    { path: 'new TileLayer.WMS()', sends: 'http', addressed: true, roles: { url: '0' } },
  ],
} satisfies PackageModel;
