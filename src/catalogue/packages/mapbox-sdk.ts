import type { PackageModel } from '../types.ts';

export default {
  package: ['@mapbox/mapbox-sdk', '@mapbox/mapbox-sdk/services/geocoding', '@mapbox/mapbox-sdk/services/directions', 'opencage-api-client'],
  docs: 'https://github.com/mapbox/mapbox-sdk-js',
  types: [{ name: 'Service', from: ['()'], roles: { url: '0.origin', auth: '0.accessToken' }, hosts: ['https://api.mapbox.com'] }],
  calls: [
    { path: 'Service#forwardGeocode|reverseGeocode|getDirections|getMatrix|getMatch().send()', sends: 'http' },
    { path: 'Service#forwardGeocode|reverseGeocode|getDirections()', carries: 'http', roles: { body: '0' } },
    { path: 'geocode()', sends: 'http', roles: { query: '0', url: '0.proxyURL' }, hosts: ['https://api.opencagedata.com'] },
  ],
} satisfies PackageModel;
