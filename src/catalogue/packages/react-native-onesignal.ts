import type { PackageModel } from '../types.ts';

export default {
  package: 'react-native-onesignal',
  docs: 'https://documentation.onesignal.com/docs/mobile-sdk-reference',
  calls: [
    { path: 'OneSignal.initialize()', sends: 'http', hosts: ['https://api.onesignal.com'] },
    { path: 'OneSignal.login()', carries: 'http', roles: { body: '0' } },
    { path: 'OneSignal.User.addAlias|addAliases|addEmail|addSms|addTag|addTags()', carries: 'http', roles: { body: '*' } },
    { path: 'OneSignal.Session.addOutcome|addOutcomeWithValue()', carries: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
