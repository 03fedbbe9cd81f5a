import type { PackageModel } from '../types.ts';

export default {
  package: 'expo-localization',
  docs: 'https://docs.expo.dev/versions/latest/sdk/localization/',
  sources: [
    { path: 'getCalendars|useCalendars()', category: 'user.location.imprecise', label: 'the time zone' },
    { path: 'getLocales|useLocales()', category: 'user.device', label: 'the languages of the device' },
    { path: 'locale|locales|region', category: 'user.device', label: 'the languages of the device' },
    { path: 'timezone', category: 'user.location.imprecise', label: 'the time zone' },
  ],
} satisfies PackageModel;
