import type { PackageModel } from '../types.ts';

export default {
  package: ['@googlemaps/js-api-loader', '@react-google-maps/api', '@vis.gl/react-google-maps'],
  docs: 'https://github.com/googlemaps/js-api-loader#readme',
  types: [{ name: 'Loader', from: ['new Loader()'], roles: { url: '0.url' }, hosts: ['https://maps.googleapis.com'] }],
  calls: [
    { path: 'importLibrary|useJsApiLoader|useLoadScript()', sends: 'script', hosts: ['https://maps.googleapis.com'] },
    { path: 'Loader#importLibrary|load|loadCallback|loadPromise()', sends: 'script' },
  ],
} satisfies PackageModel;
