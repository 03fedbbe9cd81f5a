import type { PackageModel } from '../types.ts';

export default {
  package: 'global',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Geolocation_API',
  types: [
    { name: 'Date', from: ['new Date()'] },
    { name: 'GeolocationCoordinates', from: ['GeolocationPosition#coords'] },
    { name: 'GeolocationPosition', from: [] },
    { name: 'Intl.DateTimeFormat', from: ['Intl.DateTimeFormat()', 'new Intl.DateTimeFormat()'] },
  ],
  sources: [
    { path: 'Date#getTimezoneOffset()', category: 'user.location.imprecise', label: 'the time zone' },
    { path: 'GeolocationCoordinates#latitude|longitude|altitude', category: 'user.location.precise', label: 'the location' },
    { path: 'GeolocationPosition#coords', category: 'user.location.precise', label: 'the location' },
    { path: 'Intl.DateTimeFormat#resolvedOptions().timeZone', category: 'user.location.imprecise', label: 'the time zone' },
    { path: 'navigator.geolocation.getCurrentPosition|watchPosition()', category: 'user.location.precise', label: 'the location', collects: 'location' },
  ],
} satisfies PackageModel;
