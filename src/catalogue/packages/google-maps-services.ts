import type { PackageModel } from '../types.ts';

export default {
  package: '@googlemaps/google-maps-services-js',
  docs: 'https://googlemaps.github.io/google-maps-services-js/',
  types: [{ name: 'Client', from: ['new Client()'], hosts: ['https://maps.googleapis.com'] }],
  calls: [
    {
      path: 'Client#geocode|reverseGeocode|directions|distancematrix|elevation|placeDetails|placesNearby|placeAutocomplete|textSearch|timezone|geolocate|findPlaceFromText()',
      sends: 'http',
      roles: { query: '0.params', url: '0.url' },
    },
  ],
} satisfies PackageModel;
