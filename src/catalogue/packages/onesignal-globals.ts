import type { PackageModel } from '../types.ts';

/** What the script of OneSignal makes. */
export default {
  package: 'global',
  docs: 'https://documentation.onesignal.com/docs/web-sdk-reference',
  types: [
    { name: 'OneSignal.Web', from: ['OneSignal', 'OneSignalDeferred.push().<0>'], hosts: ['https://api.onesignal.com', 'https://cdn.onesignal.com'] },
  ],
  calls: [
    { path: 'OneSignal.Web#init|login|sendTag|sendTags|setEmail|setExternalUserId()', sends: 'http', roles: { body: '*' } },
    { path: 'OneSignal.Web#User.addAlias|addAliases|addEmail|addSms|addTag|addTags()', sends: 'http', roles: { body: '*' } },
  ],
} satisfies PackageModel;
