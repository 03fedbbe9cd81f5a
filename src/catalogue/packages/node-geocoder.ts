import type { PackageModel } from '../types.ts';

export default {
  package: 'node-geocoder',
  docs: 'https://github.com/nchaulet/node-geocoder#readme',
  types: [{ name: 'Geocoder', from: ['()'] }],
  calls: [
    {
      path: '()',
      sends: 'http',
      within: 'name',
      names: {
        agol: ['http://geocode.arcgis.com', 'https://www.arcgis.com'],
        aplace: ['https://api.aplace.io'],
        freegeoip: ['https://freegeoip.net'],
        geocodio: ['https://api.geocod.io'],
        google: ['https://maps.googleapis.com'],
        here: ['https://geocoder.ls.hereapi.com', 'https://reverse.geocoder.ls.hereapi.com', 'https://batch.geocoder.ls.hereapi.com'],
        locationiq: ['http://us1.locationiq.com'],
        mapbox: ['https://api.mapbox.com'],
        mapquest: ['https://www.mapquestapi.com'],
        mapzen: ['https://search.mapzen.com'],
        nominatimmapquest: ['http://open.mapquestapi.com'],
        opencage: ['http://api.opencagedata.com'],
        opendatafrance: ['https://api-adresse.data.gouv.fr'],
        openmapquest: ['https://open.mapquestapi.com'],
        openstreetmap: ['https://nominatim.openstreetmap.org'],
        pickpoint: ['https://api.pickpoint.io'],
        smartystreets: ['https://api.smartystreets.com'],
        teleport: ['https://api.teleport.org'],
        tomtom: ['https://api.tomtom.com'],
        virtualearth: ['https://dev.virtualearth.net'],
        yandex: ['https://geocode-maps.yandex.ru'],
      },
      roles: { url: '0.provider', auth: '0.apiKey' },
    },
    { path: 'Geocoder#geocode|reverse|batchGeocode()', carries: 'http', roles: { body: '0' } },
  ],
} satisfies PackageModel;
