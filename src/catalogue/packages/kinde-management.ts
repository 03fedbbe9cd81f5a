import type { PackageModel } from '../types.ts';

export default {
  package: '@kinde/management-api-js',
  docs: 'https://kinde.com/api/docs/#kinde-management-api',
  calls: [
    { path: 'Apis|Applications|Business|Callbacks|ConnectedApps|Connections|Environments|FeatureFlags|Industries|OAuth|Organizations|Permissions|Properties|Roles|Subscribers|Timezones|Users|Webhooks.*()', sends: 'http', roles: { body: ['0.requestBody', '0'] }, hosts: ['env:KINDE_DOMAIN'] },
  ],
} satisfies PackageModel;
